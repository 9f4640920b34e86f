import { expect, test } from 'vitest'
import type { Command } from '../../shared/protocol/command.ts'
import { acknowledge } from './acknowledge.ts'

/** What is told, and with which undo, where the desk answers so. */
function toldOf(changed: boolean) {
  const told: [string, Command | undefined][] = []
  const alert = { id: 'a1', headline: 'Kremlin: “pure fiction”' }
  acknowledge(
    alert,
    (_, done) => done?.(12, changed),
    (words, undo) => told.push([words, undo]),
  )
  return told
}

test('T19: who takes an alert over can take that back; of what somebody has answered already nothing is offered', () => {
  const undo = { name: 'reopen-alert', args: { alertId: 'a1', basedOn: 12 } }
  expect(toldOf(true)).toEqual([['Acknowledged: Kremlin: “pure fiction”', undo]])
  expect(toldOf(false)).toEqual([['Answered already: Kremlin: “pure fiction”', undefined]])
})
