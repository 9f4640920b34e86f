import { expect, test } from 'vitest'
import type { Command } from '../shared/protocol/command.ts'
import type { Action, World } from './action/action.ts'
import { keyWords } from './action/key-words.ts'
import { actionFor, type Pressed, registry } from './action/registry.ts'
import { ACTIONS } from './actions.ts'

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
  const world: World = {
    go: nothing,
    command: (c) => commands.push(c),
    tell: nothing,
    enterList: nothing,
    enterBeside: nothing,
    focusSearch: nothing,
    openFocused: nothing,
    alert: null,
    mayEdit: true,
    ...at,
  }
  const action = actionFor(ACTIONS, pressed(key))
  if (action?.offered?.(world) !== false) action?.perform?.(world)
  return commands
}

const anAction = (id: string, keys: string[]): Action => ({ id, keys, words: { id, context: null }, group: 'Desk' })

test('C18: a key means one thing, and an action has one name: others are refused', () => {
  expect(() => registry([anAction('a', ['q']), anAction('b', ['q'])])).toThrow('two actions claim the key q')
  expect(() => registry([anAction('a', ['q']), anAction('a', [])])).toThrow('two actions claim a')
  expect(registry(ACTIONS)).toBe(ACTIONS)
})

test('C19: letters in a field are the writer’s, keys with a modifier the browser’s', () => {
  expect(actionFor(ACTIONS, pressed('j', { writing: true }))).toBe(null)
  expect(actionFor(ACTIONS, pressed('p', { ctrlKey: true }))).toBe(null)
  expect(actionFor(ACTIONS, pressed('k', { altKey: true, ctrlKey: true }))).toBe(null)
})

test('C130: Ctrl-K and ⌘K are one chord, which works while one writes and over an open item', () => {
  for (const chord of [{ ctrlKey: true }, { metaKey: true }])
    expect(
      actionFor([{ ...anAction('a', ['Mod+k']), over: true }], pressed('K', { ...chord, writing: true, over: true }))
        ?.id,
    ).toBe('a')
  expect([keyWords('Mod+k', true), keyWords('Mod+k', false), keyWords('Escape')]).toEqual(['⌘K', 'Ctrl K', 'Esc'])
})

test('C20: while an item is open only what concerns its entries works', () => {
  expect(actionFor(ACTIONS, pressed('y', { over: true }))?.words.id).toBe('Confirm the entry')
  expect(actionFor(ACTIONS, pressed('p', { over: true }))).toBe(null)
})

test('C21: y, n and u press what the entry that has the focus offers, also over an open item', () => {
  const meant = ['y', 'n', 'u'].map((key) => actionFor(ACTIONS, pressed(key, { over: true })))
  expect(meant.map((action) => action?.id)).toEqual(['entry.confirm', 'entry.reject', 'entry.restore'])
  expect(meant.map((action) => action?.perform)).toEqual([undefined, undefined, undefined])
})

test('C22: a acknowledges the latest open alert', () => {
  expect(sent('a', { alert: { id: 'a1', headline: 'Kremlin: “pure fiction”' } })).toEqual([
    { name: 'acknowledge-alert', args: { alertId: 'a1' } },
  ])
})
