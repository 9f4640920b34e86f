import { expect, test } from 'vitest'
import { isForPage, isTaken, onEscape } from './escape.ts'

const inside = (selector: string) => ({
  closest: (asked: string) => (asked.split(', ').includes(selector) ? {} : null),
})

test('C190: Esc does one thing: what it closes or leaves first keeps it from the page', () => {
  const pressed = { key: 'Escape', defaultPrevented: false, target: inside('button') }
  expect(isForPage(pressed, false)).toBe(true)
  expect(isForPage({ ...pressed, target: null }, false)).toBe(true)
  for (const taker of ['input:not([type="range"])', 'textarea', '[role="dialog"]'])
    expect(isForPage({ ...pressed, target: inside(taker) }, false)).toBe(false)
  expect(isForPage({ ...pressed, defaultPrevented: true }, false)).toBe(false)
  expect(isForPage(pressed, true)).toBe(false)
  expect(isForPage({ ...pressed, key: 'j' }, false)).toBe(false)
})

test('C190: who closes by Esc takes the press', () => {
  const done: string[] = []
  const handle = onEscape(() => done.push('closed'))
  handle({ key: 'j', preventDefault: () => done.push('taken') })
  expect(done).toEqual([])
  handle({ key: 'Escape', preventDefault: () => done.push('taken') })
  expect(done).toEqual(['taken', 'closed'])
})

test('C190: of what stands on the page what it is in is left first, the latest before others, and a notice goes last', () => {
  const done: string[] = []
  const stands = (layer: 'mode' | 'notice', name: string, closes = true) => ({
    layer,
    close: () => {
      if (closes) done.push(name)
      return closes
    },
  })
  const all = [stands('notice', 'notice'), stands('mode', 'first'), stands('mode', 'second', false)]
  expect(isTaken(all)).toBe(true)
  expect(done).toEqual(['first'])
  expect(isTaken(all.slice(0, 1))).toBe(true)
  expect(done).toEqual(['first', 'notice'])
  expect(isTaken([stands('notice', 'none', false)])).toBe(false)
})
