import { expect, test } from 'vitest'
import { deedsOf } from '../server/log/deeds-of.ts'
import { must } from '../shared/must.ts'
import { after, DUTY, post, putLadder, rung, theAlert } from './helpers/alerts-rung.ts'
import { anAlert } from './helpers/build.ts'
import { act, denial, ferries } from './helpers/two-stories.ts'

test('T22, T23: mutes that are over leave room for others; only an editor forgets whose a channel is', async () => {
  const { desk, clock } = await rung()
  const mute = (nth: number, until: string) =>
    act(desk, { name: 'mute', args: { what: 'party', value: `P${nth}`, words: `P${nth}`, until } })
  for (let nth = 0; nth < 200; nth += 1) await mute(nth, after(10))
  expect(await mute(200, after(60))).toMatchObject({ ok: false, code: 'too-many' })
  clock.set(after(11))
  expect(await mute(200, after(60))).toMatchObject({ ok: true })

  await act(desk, { name: 'put-duty', args: { duty: { ...DUTY, userId: 'vera', channels: ['night'] }, basedOn: null } })
  const forget = (role: 'viewer' | 'editor') =>
    desk.desk.command(
      { id: crypto.randomUUID(), name: 'remove-duty', args: { userId: 'vera' } },
      { id: 'vera', name: 'Vera', role },
    )
  expect(await forget('viewer')).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await forget('editor')).toMatchObject({ ok: true })
})

test('T22: lifting or shortening a mute brings forward the step that waited for its end', async () => {
  const { desk, look } = await rung()
  await putLadder(desk)
  await post(desk, ferries, denial)
  const { storyId } = await theAlert(desk)
  const value = must(storyId, 'a story')
  const mute = (until: string) => act(desk, { name: 'mute', args: { what: 'story', value, words: 'Ferries', until } })
  await mute(after(600))
  await look(6)
  expect(await theAlert(desk)).toMatchObject({ escalations: [], dueAt: after(600) })
  await mute(after(60))
  expect(await theAlert(desk)).toMatchObject({ dueAt: after(60) })
  await act(desk, { name: 'unmute', args: { muteId: must(desk.rules.answering().mutes[0], 'a mute').id } })
  await look(7)
  expect(await theAlert(desk)).toMatchObject({ escalations: [{ to: 'Ana' }] })
})

test('T49: the trail of an alert tells who made what of it and why, in whatever story it is or in none', async () => {
  const { desk, look } = await rung()
  await putLadder(desk)
  const { id, ...alert } = anAlert({ id: 'apart', storyId: null, entryId: null, dueAt: after(5) })
  await desk.log.append({
    events: [{ type: 'alert-raised', alert: { ...alert, id }, by: 'auto', reason: null }],
    rows: [],
  })
  await look(6)
  await act(desk, { name: 'snooze-alert', args: { alertId: id, until: after(30), reason: 'at lunch' } })
  await look(31)
  await act(desk, { name: 'snooze-alert', args: { alertId: id, until: after(90) } })
  await act(desk, { name: 'wake-alert', args: { alertId: id } })
  await look(32)
  await act(desk, { name: 'acknowledge-alert', args: { alertId: id, reason: 'mine' } })
  await act(desk, { name: 'resolve-alert', args: { alertId: id, reason: 'done' } })
  const deeds = await deedsOf(desk.store, async (actor) => (actor === 'auto' ? 'On Record' : actor), id)
  expect(deeds.map(({ name, did, to, until, reason }) => [name, did, to ?? until, reason])).toEqual([
    ['On Record', 'alert-escalated', 'Ana', 'nobody has answered'],
    ['u1', 'alert-snoozed', after(30), 'at lunch'],
    ['On Record', 'alert-woken', null, null],
    ['u1', 'alert-snoozed', after(90), null],
    ['u1', 'alert-woken', null, null],
    ['u1', 'alert-acknowledged', null, 'mine'],
    ['u1', 'alert-resolved', null, 'done'],
  ])
})

test('T23: whoever hears of new hours finds them set', async () => {
  const { desk } = await rung()
  const seen: string[][] = []
  desk.log.subscribe(() => seen.push(desk.rules.duties().map(({ userId }) => userId)))
  await act(desk, { name: 'put-duty', args: { duty: DUTY, basedOn: null } })
  expect(seen).toEqual([['u1']])
})
