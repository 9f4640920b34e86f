import { expect, test } from 'vitest'
import { isForPage, onEscape } from './escape.ts'

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
