import { expect, test } from 'vitest'
import { deedsOf } from '../server/log/deeds-of.ts'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { after, post, putLadder, rung, theAlert } from './helpers/alerts-rung.ts'
import type { StartedDesk } from './helpers/start-desk.ts'
import { act, denial, ferries } from './helpers/two-stories.ts'

const BEN = { id: 'u2', name: 'Ben Ode', role: 'editor' } as const
let calls = 0
/** Does it as Ben Ode, another editor. */
const actAsBen = (desk: StartedDesk, command: Command) =>
  desk.desk.command({ id: `ben-takes-${(calls += 1)}`, ...command }, BEN)

async function theFerries() {
  const { desk, look } = await rung()
  await putLadder(desk)
  await post(desk, ferries, denial)
  return { desk, look, alertId: (await theAlert(desk)).id }
}

test('T19, D20: an acknowledgement that came too late says so, and one’s undo takes back nobody else’s', async () => {
  const { desk, alertId } = await theFerries()
  const command = { name: 'acknowledge-alert', args: { alertId } } as const
  const bens = await actAsBen(desk, command)
  expect(bens).toEqual({ ok: true, seq: desk.log.head() })
  expect(await act(desk, command)).toMatchObject({ ok: true, unchanged: true })
  await actAsBen(desk, { name: 'reopen-alert', args: { alertId } })
  await act(desk, command)
  if (!bens.ok) throw new Error('it was refused')
  const undo = { name: 'reopen-alert', args: { alertId, basedOn: bens.seq } } as const
  expect(await actAsBen(desk, undo)).toMatchObject({
    code: 'edited-meanwhile',
    edits: [{ by: 'u1', did: 'alert-acknowledged' }],
  })
  expect(await theAlert(desk)).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'Ann Lee' })
  const head = desk.log.head()
  expect(await act(desk, { name: 'reopen-alert', args: { alertId, basedOn: head } })).toMatchObject({ ok: true })
  expect(await theAlert(desk)).toMatchObject({ state: 'open' })
})

test('T19: what was put off is put off as it was once its acknowledgement is taken back, and rings at its time', async () => {
  const { desk, look, alertId } = await theFerries()
  await act(desk, { name: 'snooze-alert', args: { alertId, until: after(30), reason: 'later' } })
  const stood = await theAlert(desk)
  await actAsBen(desk, { name: 'acknowledge-alert', args: { alertId, reason: 'mine' } })
  await actAsBen(desk, { name: 'reopen-alert', args: { alertId } })
  expect(stood).toMatchObject({ snoozedUntil: after(30), snoozedBy: 'Ann Lee', reason: 'later', dueAt: after(30) })
  expect(await theAlert(desk)).toEqual(stood)
  const deeds = await deedsOf(desk.store, async (actor) => actor, alertId)
  expect(deeds.map(({ did }) => did)).toEqual(['alert-snoozed', 'alert-acknowledged', 'alert-reopened'])
  await look(31)
  expect(await theAlert(desk)).toMatchObject({ snoozedUntil: null, rungAt: expect.stringContaining('T12:31:00') })
})

test('T19: what was put off until a time that is over is open, rings nowhere anew, and climbs on', async () => {
  const { desk, look, alertId } = await theFerries()
  await act(desk, { name: 'snooze-alert', args: { alertId, until: after(30) } })
  await act(desk, { name: 'acknowledge-alert', args: { alertId } })
  await look(40)
  await act(desk, { name: 'reopen-alert', args: { alertId } })
  expect(await theAlert(desk)).toMatchObject({
    state: 'open',
    snoozedUntil: null,
    rungAt: null,
    dueAt: expect.stringContaining('T12:45:00'),
  })
})

test('T21: that an alert was put off is taken back: it is as it was, rings nowhere anew, and who had it has it', async () => {
  const { desk, alertId } = await theFerries()
  const raised = await theAlert(desk)
  const snooze = { name: 'snooze-alert', args: { alertId, until: after(30), reason: 'later' } } as const
  const back = async () => act(desk, { name: 'reopen-alert', args: { alertId, basedOn: desk.log.head() } })
  await act(desk, snooze)
  expect(await back()).toMatchObject({ ok: true })
  expect(await theAlert(desk)).toMatchObject({ ...raised, dueAt: expect.any(String) })
  await actAsBen(desk, { name: 'acknowledge-alert', args: { alertId, reason: 'mine' } })
  const stood = await theAlert(desk)
  await act(desk, snooze)
  expect(await theAlert(desk)).toMatchObject({ state: 'open', acknowledgedBy: null })
  await back()
  expect(await theAlert(desk)).toEqual(stood)
  const deeds = await deedsOf(desk.store, async (actor) => actor, alertId)
  expect(deeds.map(({ did }) => did.replace('alert-', ''))).toEqual(
    'snoozed unsnoozed acknowledged snoozed unsnoozed'.split(' '),
  )
})

test('T21: what was put off twice is put off no more once both are taken back', async () => {
  const { desk, alertId } = await theFerries()
  const raised = await theAlert(desk)
  await act(desk, { name: 'snooze-alert', args: { alertId, until: after(15), reason: 'soon' } })
  const stood = await theAlert(desk)
  await act(desk, { name: 'snooze-alert', args: { alertId, until: after(120), reason: 'later' } })
  await act(desk, { name: 'reopen-alert', args: { alertId } })
  expect(await theAlert(desk)).toEqual(stood)
  await act(desk, { name: 'reopen-alert', args: { alertId } })
  expect(await theAlert(desk)).toMatchObject({ ...raised, dueAt: expect.any(String) })
  const deeds = await deedsOf(desk.store, async (actor) => actor, alertId)
  expect(deeds.map(({ did }) => did.replace('alert-', ''))).toEqual('snoozed snoozed unsnoozed unsnoozed'.split(' '))
})

test('T21: one that was taken over, put off and put off no more is open once it is given back', async () => {
  const { desk, alertId } = await theFerries()
  const raised = await theAlert(desk)
  await actAsBen(desk, { name: 'acknowledge-alert', args: { alertId, reason: 'mine' } })
  await act(desk, { name: 'snooze-alert', args: { alertId, until: after(30), reason: 'later' } })
  await act(desk, { name: 'reopen-alert', args: { alertId } })
  expect(await theAlert(desk)).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'Ben Ode' })
  await actAsBen(desk, { name: 'reopen-alert', args: { alertId } })
  expect(await theAlert(desk)).toMatchObject({ ...raised, dueAt: expect.any(String) })
  const deeds = await deedsOf(desk.store, async (actor) => actor, alertId)
  expect(deeds.map(({ did }) => did.replace('alert-', ''))).toEqual(
    'acknowledged snoozed unsnoozed reopened'.split(' '),
  )
})

test('T53: a rejection that is taken back gives its alert back as it stood, for another editor too, and rings nowhere anew', async () => {
  const { desk, alertId } = await theFerries()
  const { entryId } = await theAlert(desk)
  const entry = { entryId: must(entryId, 'the entry that rings') }
  for (const back of ['restore-entry', 'confirm-entry'] as const) {
    const stood = await theAlert(desk)
    await act(desk, { name: 'reject-entry', args: { ...entry, reason: 'misread' } })
    expect(await theAlert(desk)).toMatchObject({ state: 'resolved', reason: 'misread' })
    await actAsBen(desk, { name: back, args: entry })
    expect(await theAlert(desk)).toEqual(stood)
    await act(desk, { name: 'acknowledge-alert', args: { alertId, reason: 'mine' } })
  }
  expect((await deedsOf(desk.store, async (actor) => actor, alertId)).map(({ did }) => did)).toEqual([
    'alert-resolved',
    'alert-reopened',
    'alert-acknowledged',
    'alert-resolved',
    'alert-acknowledged',
  ])
})

test('T53: an alert that was resolved before its entry was rejected, or again since, stays resolved', async () => {
  const { desk, alertId } = await theFerries()
  const entry = { entryId: must((await theAlert(desk)).entryId, 'the entry that rings') }
  await act(desk, { name: 'resolve-alert', args: { alertId, reason: 'done with' } })
  await act(desk, { name: 'reject-entry', args: entry })
  await act(desk, { name: 'restore-entry', args: entry })
  expect(await theAlert(desk)).toMatchObject({ state: 'resolved', reason: 'done with' })
})
