import { expect, test } from 'vitest'
import { createShowing } from './showing.ts'

function aShowing() {
  const shown: string[] = []
  const turns: (() => void)[] = []
  const show = createShowing<string>(
    (one) => void shown.push(one),
    (run) => void turns.push(run),
  )
  return { shown, show, turn: () => turns.shift()?.(), turns }
}

test('C84: of several that have changed the first is shown at once, each further one in a turn of its own', () => {
  const { shown, show, turn, turns } = aShowing()
  show(['desk', 'story', 'alerts'])
  expect(shown).toEqual(['desk'])
  turn()
  expect(shown).toEqual(['desk', 'story'])
  turn()
  expect(shown).toEqual(['desk', 'story', 'alerts'])
  expect(turns).toEqual([])
})

test('C84: what changes again while it waits is shown once, and nothing that waits is overtaken', () => {
  const { shown, show, turn } = aShowing()
  show(['desk', 'story'])
  show(['desk', 'story'])
  turn()
  turn()
  expect(shown).toEqual(['desk', 'story', 'desk'])
})

test('C84: one that fails to be shown keeps none of the others from it', () => {
  const shown: string[] = []
  const turns: (() => void)[] = []
  const show = createShowing<string>(
    (one) => {
      if (one === 'desk') throw new Error('broken')
      shown.push(one)
    },
    (run) => void turns.push(run),
  )
  expect(() => show(['desk', 'story'])).toThrow('broken')
  turns.shift()?.()
  expect(shown).toEqual(['story'])
})
