import { expect, test } from 'vitest'
import { handOverOf } from '../server/alert/lifecycle/hand-over.ts'
import { deedsOfEach } from '../server/log/deeds-of.ts'
import type { Alert } from '../shared/alert.ts'
import type { NewEvent } from '../shared/event.ts'
import { must } from '../shared/must.ts'
import { anAlert } from './helpers/build.ts'
import { startDesk } from './helpers/start-desk.ts'

const nameOf = async (actor: string): Promise<string> => actor
const SHIFT = { since: '2024-11-11T00:00:00.000Z', now: '2024-11-12T00:00:00.000Z' }
const raised = (id: string): NewEvent => {
  const { seq: _seq, raisedAt: _raisedAt, ...alert } = anAlert({ id, storyId: null, entryId: null, itemId: null })
  return { type: 'alert-raised', alert, by: 'auto', reason: null }
}
const changed = (alert: Alert, by = 'auto'): NewEvent => ({ type: 'alert-changed', alert, by, reason: null })

test('T24: what only counts what carries an alert hides nothing that was made of it before', async () => {
  const desk = await startDesk()
  await desk.log.append({ events: [raised('hot')], rows: [] })
  const hot = must(await desk.store.alert('hot'), 'the alert')
  const taken: Alert = { ...hot, state: 'acknowledged', acknowledgedBy: 'Ann', acknowledgedAt: SHIFT.since }
  const counted = Array.from({ length: 4_000 }, (_, carriers) => changed({ ...taken, carriers }))
  await desk.log.append({ events: [changed(taken, 'u1'), ...counted], rows: [] })
  const told = await handOverOf(desk.store, (ids) => deedsOfEach(desk.store, nameOf, ids), SHIFT)
  expect(told.deeds).toMatchObject({ hot: [{ did: 'alert-acknowledged', name: 'u1' }] })
  expect(told).toMatchObject({ shortened: [], more: false })
})

test('T24: a shift with more alerts than are told says so, and tells the latest', async () => {
  const desk = await startDesk()
  await desk.log.append({ events: Array.from({ length: 520 }, (_, n) => raised(`a${n}`)), rows: [] })
  const told = await handOverOf(desk.store, (ids) => deedsOfEach(desk.store, nameOf, ids), SHIFT)
  expect(told.more).toBe(true)
  expect([told.open.length, told.open[0]?.id, told.open.at(-1)?.id]).toEqual([500, 'a519', 'a20'])
  const later = await handOverOf(desk.store, (ids) => deedsOfEach(desk.store, nameOf, ids), {
    ...SHIFT,
    since: SHIFT.now,
  })
  expect([later.open.length, later.more]).toEqual([500, true])
})

test('T24: however many alerts rang and however often they changed, so much of the log is looked at, and others have their turn', async () => {
  const asked: { alerts: number; each: number }[] = []
  let turns = 0
  setImmediate(() => (turns += 1))
  const store = {
    turnsOfAlerts: async (ids: readonly string[], each: number) => {
      asked.push({ alerts: ids.length, each })
      return { turns: [], shortened: ids.slice(0, 1) }
    },
  }
  const ids = Array.from({ length: 1_000 }, (_, n) => `a${n}`)
  const { deeds, shortened } = await deedsOfEach(store, nameOf, ids)
  expect(turns).toBe(1)
  expect(deeds).toEqual({})
  expect(asked.reduce((sum, { alerts }) => sum + alerts, 0)).toBe(ids.length)
  expect(asked.reduce((sum, { alerts, each }) => sum + alerts * each, 0)).toBeLessThanOrEqual(100_000)
  expect(Math.max(...asked.map(({ alerts, each }) => alerts * each))).toBeLessThanOrEqual(10_000)
  expect(shortened).toHaveLength(asked.length)
  expect(asked.length).toBeGreaterThan(1)
  asked.length = 0
  await deedsOfEach(store, nameOf, ids.slice(0, 3))
  expect(asked).toEqual([
    { alerts: 2, each: 5_000 },
    { alerts: 1, each: 5_000 },
  ])
})
