import { expect, test } from 'vitest'
import { deedsOfEach } from '../server/log/deeds-of.ts'
import { handOverOf } from '../server/alert/lifecycle/hand-over.ts'
import { historyOf } from '../server/log/history.ts'
import { must } from '../shared/must.ts'
import { after, DUTY, looking, post, putLadder, rung, theAlert } from './helpers/alerts-rung.ts'
import { aTempFolder } from './helpers/temp-folder.ts'
import { aPost, startDesk } from './helpers/start-desk.ts'
import { act, denial, ferries } from './helpers/two-stories.ts'

test('T19, T21: an alert that is put off rings again at its time, once, and by hand before it', async () => {
  const { desk, look } = await rung()
  await post(desk, ferries, denial)
  const { id } = await theAlert(desk)
  const args = { alertId: id, until: after(30), reason: 'at lunch' }
  expect(await act(desk, { name: 'snooze-alert', args: { ...args, until: after(-1) } })).toMatchObject({ ok: false })
  await act(desk, { name: 'acknowledge-alert', args: { alertId: id } })
  await act(desk, { name: 'snooze-alert', args })
  expect(await theAlert(desk)).toMatchObject({ state: 'open', snoozedBy: 'Ann Lee', snoozedUntil: after(30) })
  await look(29)
  expect(await theAlert(desk)).toMatchObject({ snoozedUntil: after(30), rungAt: null })
  await look(31)
  const woken = await theAlert(desk)
  expect(woken).toMatchObject({ state: 'open', snoozedUntil: null, reason: 'at lunch' })
  expect(woken.rungAt).not.toBeNull()
  const head = await desk.store.head()
  await look(90)
  expect(await desk.store.head()).toBe(head)
  await act(desk, { name: 'snooze-alert', args: { ...args, until: after(200) } })
  await act(desk, { name: 'wake-alert', args: { alertId: id } })
  await look(91)
  expect(await theAlert(desk)).toMatchObject({ snoozedUntil: null })
  expect(await desk.store.check()).toEqual([])
})

test('T19: an acknowledgement is taken back: it is nobody’s, rings nowhere anew, and the next on the ladder is told in time', async () => {
  const { desk, look } = await rung()
  await putLadder(desk)
  await post(desk, ferries, denial)
  const rang = await theAlert(desk)
  await act(desk, { name: 'acknowledge-alert', args: { alertId: rang.id, reason: 'mine' } })
  await look(30)
  expect(await theAlert(desk)).toMatchObject({ state: 'acknowledged', escalations: [] })
  await act(desk, { name: 'reopen-alert', args: { alertId: rang.id } })
  const again = await theAlert(desk)
  expect(again).toEqual({ ...rang, dueAt: expect.any(String) })
  await look(31)
  expect((await theAlert(desk)).escalations).toEqual([])
  await look(120)
  expect((await theAlert(desk)).escalations).toHaveLength(1)
  await act(desk, { name: 'resolve-alert', args: { alertId: rang.id } })
  const head = await desk.store.head()
  await act(desk, { name: 'reopen-alert', args: { alertId: rang.id } })
  expect(await desk.store.head()).toBe(head)
})

test('T20: who comes next is told when nobody has answered, whoever cannot be is passed over, over a restart', async () => {
  const dataDir = aTempFolder()
  const { desk, clock, look, stop } = await rung({ dataDir })
  await putLadder(desk)
  await post(desk, ferries, denial)
  await look(4)
  expect((await theAlert(desk)).escalations).toEqual([])
  await look(6)
  expect((await theAlert(desk)).escalations).toMatchObject([{ to: 'Ana', channels: ['ana'] }])
  await look(7)
  expect((await theAlert(desk)).escalations).toHaveLength(1)
  await stop()
  await desk.stop()

  const again = await startDesk({ dataDir, clock })
  const { look: lookAgain } = looking(again, clock)
  await lookAgain(60)
  await lookAgain(120)
  expect(await theAlert(again)).toMatchObject({ escalations: [{ to: 'Ana' }, { to: 'Chief' }], step: 3, dueAt: null })
  const told = (await again.store.eventsAfter(0, 1_000)).filter((e) => e.reason === 'nobody has answered')
  expect(told).toHaveLength(2)
})

test('T20: what was acknowledged or resolved climbs no further', async () => {
  const { desk, look } = await rung()
  await putLadder(desk)
  await post(desk, ferries, denial)
  await act(desk, { name: 'acknowledge-alert', args: { alertId: (await theAlert(desk)).id, reason: 'calling them' } })
  await look(600)
  expect(await theAlert(desk)).toMatchObject({ escalations: [], state: 'acknowledged', reason: 'calling them' })
})

test('T22: what comes of a muted story, party or source stands there and rings nowhere; a kill rings', async () => {
  for (const [what, value] of [
    ['party', 'selmara GOVERNMENT'],
    ['source', 'Reuters'],
  ] as const) {
    const { desk } = await rung()
    await putLadder(desk)
    const args = { what, value, words: value, until: after(60) }
    expect(await act(desk, { name: 'mute', args: { ...args, until: after(-1) } })).toMatchObject({ ok: false })
    expect(await act(desk, { name: 'mute', args })).toMatchObject({ ok: true })
    await post(desk, ferries, denial)
    expect(await theAlert(desk)).toMatchObject({ kind: 'denial', state: 'open', muted: true, dueAt: null })
    await post(desk, { ...denial, version: 2, status: 'canceled' })
    expect(await theAlert(desk)).toMatchObject({ kind: 'kill', muted: false })
  }
})

test('T22: a mute is moved, lifted, and over at its time', async () => {
  const { desk, clock } = await rung()
  await post(desk, ferries)
  const { rows } = await desk.store.stories({ limit: 1 })
  const value = must(rows[0], 'a story').id
  const args = { what: 'story' as const, value, words: 'Ferries', until: after(60) }
  await act(desk, { name: 'mute', args })
  await act(desk, { name: 'mute', args: { ...args, until: after(30), reason: 'known' } })
  const { mutes } = desk.rules.answering()
  expect(mutes).toMatchObject([{ until: after(30), editor: 'Ann Lee', reason: 'known' }])
  clock.set(after(31))
  await post(desk, denial)
  expect(await theAlert(desk)).toMatchObject({ muted: false })
  await act(desk, { name: 'unmute', args: { muteId: must(mutes[0], 'a mute').id } })
  expect(desk.rules.answering().mutes).toEqual([])
  expect(await desk.store.check()).toEqual([])
})

test('T23: one’s own hours are one’s own to set; other people’s, and channels, are for editors', async () => {
  const { desk } = await rung()
  const duty = { userId: 'vera', name: 'Vera', zone: 'Europe/Vienna', quiet: [], onCall: [], channels: [] }
  const as = (role: 'viewer' | 'editor', over: { channels?: string[] }, userId = 'vera') =>
    desk.desk.command(
      { id: crypto.randomUUID(), name: 'put-duty', args: { duty: { ...duty, ...over, userId }, basedOn: null } },
      { id: 'vera', name: 'Vera', role },
    )
  expect(await as('viewer', {})).toMatchObject({ ok: true })
  expect(await as('viewer', {}, 'ana')).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await as('viewer', { channels: ['night'] })).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await as('editor', { channels: ['night'] }, 'ana')).toMatchObject({ ok: true })
  expect(desk.rules.duties().map(({ userId }) => userId)).toEqual(['ana', 'vera'])
})

test('T22: that something was muted is taken back, unless somebody has changed it since', async () => {
  const { desk } = await rung()
  const mutes = async () => {
    const { screen } = await desk.store.screen('alerting')
    return screen.kind === 'alerting' ? screen.mutes.map(({ id, until }) => [id, until]) : []
  }
  const valle = { what: 'source', value: 'valle', words: 'Radio Valle' } as const
  const first = await act(desk, { name: 'mute', args: { ...valle, until: after(60), muteId: 'mine' } })
  expect(await mutes()).toEqual([['mine', after(60)]])
  const other = { ...valle, value: 'tide', until: after(60), muteId: 'mine' }
  expect(await act(desk, { name: 'mute', args: other })).toMatchObject({ ok: false, code: 'conflict' })
  const longer = await act(desk, { name: 'mute', args: { ...valle, until: after(120), muteId: 'another' } })
  expect(await mutes()).toEqual([['mine', after(120)]])
  if (!first.ok || !longer.ok) throw new Error('it was refused')
  const undo = (basedOn: number) => act(desk, { name: 'unmute', args: { muteId: 'mine', basedOn } })
  expect(await undo(first.seq)).toMatchObject({ ok: false, code: 'conflict' })
  await act(desk, { name: 'mute', args: { ...valle, until: after(60), basedOn: longer.seq } })
  expect(await mutes()).toEqual([['mine', after(60)]])
  expect(await undo(desk.log.head())).toMatchObject({ ok: true })
  expect(await mutes()).toEqual([])
  // Somebody has it ring again: whoever takes back a muting of before does not mute it anew.
  const again = await act(desk, { name: 'mute', args: { ...valle, until: after(60), basedOn: longer.seq } })
  expect([again, await undo(longer.seq)]).toMatchObject([
    { ok: false, code: 'conflict' },
    { ok: false, code: 'conflict' },
  ])
  expect(await mutes()).toEqual([])
  // That it rings again is taken back: it is muted as it was, but not over what somebody has muted since.
  const asItWas = (minutes: number) =>
    act(desk, { name: 'mute', args: { ...valle, until: after(minutes), basedOn: 0 } })
  expect(await asItWas(60)).toMatchObject({ ok: true })
  expect(await asItWas(30)).toMatchObject({ ok: false, code: 'conflict' })
  expect((await mutes()).map(([, until]) => until)).toEqual([after(60)])
})

test('T21: a kill is not put off', async () => {
  const { desk } = await rung()
  await post(desk, aPost(), aPost({ version: 2, status: 'canceled' }))
  const { id, kind } = await theAlert(desk)
  expect(kind).toBe('kill')
  const args = { alertId: id, until: after(30) }
  expect(await act(desk, { name: 'snooze-alert', args })).toMatchObject({ ok: false, code: 'conflict' })
})

const nameOf = async (actor: string): Promise<string> => `name of ${actor}`

test('T24: a shift is handed over with what is left of it and of those before', async () => {
  const { desk, look } = await rung()
  let reads = 0
  const turnsOfAlerts: typeof desk.store.turnsOfAlerts = (ids, each) => {
    reads += 1
    return desk.store.turnsOfAlerts(ids, each)
  }
  const deeds = (ids: readonly string[]) => deedsOfEach({ turnsOfAlerts }, nameOf, ids)
  await post(desk, ferries, denial)
  await look(60)
  const old = await theAlert(desk)
  await act(desk, { name: 'put-duty', args: { duty: DUTY, basedOn: null } })
  await act(desk, { name: 'mute', args: { what: 'source', value: 'valle', words: 'Radio Valle', until: after(600) } })
  await post(
    desk,
    { ...aPost(), guid: 'w', source: 'wapo' },
    { ...aPost(), guid: 'w', source: 'wapo', version: 2, status: 'canceled' },
  )
  const told = await handOverOf(desk.store, deeds, { since: after(30), now: after(90) })
  // Trails are read several at a time.
  expect(reads).toBeLessThan(told.kills.length + told.open.length)
  expect(told.kills.length + told.open.length).toBeGreaterThan(1)
  expect(told.open.map(({ id }) => id)).toContain(old.id)
  expect(told).toMatchObject({
    kills: [{ kind: 'kill' }],
    mutes: [{ words: 'Radio Valle' }],
    reachable: ['Ann'],
    resolved: [],
  })
  await act(desk, { name: 'acknowledge-alert', args: { alertId: old.id, reason: 'mine' } })
  const later = await handOverOf(desk.store, deeds, { since: after(-30), now: after(1_440) })
  expect(later.acknowledged).toMatchObject([{ id: old.id, acknowledgedBy: 'Ann Lee', reason: 'mine' }])
  expect(later.mutes).toEqual([])
  expect(later.deeds[old.id]).toMatchObject([{ did: 'alert-acknowledged', name: 'name of u1', reason: 'mine' }])
})

test('T19: the story’s history tells who made what of its alerts, once', async () => {
  const { desk, look } = await rung()
  await putLadder(desk)
  await post(desk, ferries, denial)
  const { id, storyId, entryId } = await theAlert(desk)
  await look(6)
  await act(desk, { name: 'snooze-alert', args: { alertId: id, until: after(30) } })
  await act(desk, { name: 'acknowledge-alert', args: { alertId: id, reason: 'mine' } })
  await act(desk, { name: 'reject-entry', args: { entryId: must(entryId, 'an entry') } })
  expect(await theAlert(desk)).toMatchObject({ state: 'resolved' })
  const asked = { storyId: must(storyId, 'a story'), before: 1_000, limit: 100, editor: true }
  const { lines } = await historyOf(desk.store, async (actor) => actor, asked)
  const did = lines.filter(({ about }) => about.kind === 'alert').map((line) => [line.did, line.by, line.reason])
  expect(did).toEqual([
    ['alert-acknowledged', 'u1', 'mine'],
    ['alert-snoozed', 'u1', null],
    ['alert-escalated', 'auto', 'nobody has answered'],
  ])
})
