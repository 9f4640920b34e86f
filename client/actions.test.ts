import { expect, test } from 'vitest'
import type { Command } from '../shared/protocol/command.ts'
import { ACTIONS, actionFor, type Pressed, type World } from './actions.ts'

const pressed = (key: string, over: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  writing: false,
  over: false,
  ...over,
})

const nothing = (): void => {}

const sent = (key: string, at: Partial<World>): Command[] => {
  const commands: Command[] = []
  actionFor(pressed(key))?.perform({
    go: nothing,
    enterList: nothing,
    focusSearch: nothing,
    help: nothing,
    paste: nothing,
    turnSound: nothing,
    open: nothing,
    why: nothing,
    correct: nothing,
    press: nothing,
    command: (c) => commands.push(c),
    entryId: null,
    alertId: null,
    ...at,
  })
  return commands
}

test('C18: no key means two things', () => {
  const keys = ACTIONS.flatMap((a) => a.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('C19: letters in a field are the writer’s, keys with a modifier the browser’s', () => {
  expect(actionFor(pressed('j', { writing: true }))).toBe(null)
  expect(actionFor(pressed('p', { ctrlKey: true }))).toBe(null)
})

test('C20: while an item is open only what concerns its entries works', () => {
  expect(actionFor(pressed('y', { over: true }))?.words.id).toBe('Confirm the entry')
  expect(actionFor(pressed('p', { over: true }))).toBe(null)
})

test('C21: y, n and u act on the entry that has the focus, and on nothing without one', () => {
  expect(['y', 'n', 'u'].flatMap((key) => sent(key, { entryId: 'e1' })).map((c) => c.name)).toEqual([
    'confirm-entry',
    'reject-entry',
    'restore-entry',
  ])
  expect(sent('y', {})).toEqual([])
})

test('C22: a acknowledges the latest open alert', () => {
  expect(sent('a', { alertId: 'a1' })).toEqual([{ name: 'acknowledge-alert', args: { alertId: 'a1' } }])
})
