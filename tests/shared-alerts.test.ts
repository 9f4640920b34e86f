import { expect, test } from 'vitest'
import { deedsOf } from '../server/log/deeds-of.ts'
import { alertRule } from '../shared/alert-rule.ts'
import type { Alert } from '../shared/alert.ts'
import { fold } from '../shared/fold.ts'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { toldTo } from '../shared/topics-of.ts'
import { theAlert } from './helpers/alerts-rung.ts'
import { bothDenied } from './helpers/both-denied.ts'
import { playSample } from './helpers/play-sample.ts'
import { startDesk, type StartedDesk, TestClock } from './helpers/start-desk.ts'
import { act, screenOf } from './helpers/two-stories.ts'

const TOPICS = ['desk', 'alerts', 'wall:main'] as const

/** Does it, and holds what each screen has become against one that is read afresh (L3). */
async function doing(desk: StartedDesk, storyId: string, command: Command): Promise<Alert> {
  const topics = [...TOPICS, `story:${storyId}`, `shown:${storyId}`] as const
  const before = await Promise.all(topics.map((topic) => desk.store.screen(topic)))
  const head = desk.log.head()
  expect(await act(desk, command)).toMatchObject({ ok: true })
  const events = await desk.store.eventsAfter(head, 100)
  expect(events.map(({ type }) => type)).not.toContain('alert-raised')
  for (const [n, topic] of topics.entries()) {
    const heard = events.map((event) => toldTo(topic, event))
    expect(fold(must(before[n], topic).screen, heard)).toEqual((await desk.store.screen(topic)).screen)
  }
  expect(await desk.store.check()).toEqual([])
  return theAlert(desk)
}

const reject = (entryId = ''): Command => ({ name: 'reject-entry', args: { entryId, reason: 'misread' } })

const FERRIES = 'denies: The island of Selmara sold two ferries to a foreign navy in secret (Harbour Post)'
const BRIBE =
  'denies: Transport Minister Olan Vesk took a bribe of two million crowns from the broker of the ferries sold by Selmara (Radio Valle)'

test('S13, T17: what one party denies of two claims is one alert, one fact, that rests on both entries', async () => {
  const { raised, desk, storyId } = await bothDenied()
  const { entries, alerts } = await screenOf(desk, storyId)
  expect(alerts).toEqual([raised])
  const denials = entries.filter(({ stance }) => stance === 'denial')
  expect(raised).toMatchObject({ facts: 1, entryIds: denials.map(({ id }) => id), entryId: denials[0]?.id })
})

test.for([
  ['first', 'second', FERRIES],
  ['second', 'first', BRIBE],
] as const)(
  'T18: where the %s of its two entries is rejected an alert goes on with the %s, and tells that alone',
  async ([gone, left, detail]) => {
    const { desk, raised, ids, storyId } = await bothDenied()
    await act(desk, { name: 'acknowledge-alert', args: { alertId: raised.id, reason: 'mine' } })
    const stood = await theAlert(desk)
    const alert = await doing(desk, storyId, reject(ids[gone]))
    const { headline } = alert
    expect(alert).toEqual({ ...stood, entryId: ids[left], entryIds: [ids[left]], detail, headline })
    const told = must(await desk.store.entry(ids[left]), 'an entry').text
    expect(headline.slice(0, 40)).toBe(`Selmara government: ${told}`.slice(0, 40))
    expect(await doing(desk, storyId, reject(ids[left]))).toMatchObject({ state: 'resolved', reason: 'misread' })
  },
)

test.for(
  (['first', 'second'] as const).flatMap((gone) =>
    (['first', 'second'] as const).flatMap((back) =>
      (['restore-entry', 'confirm-entry'] as const).map((name) => [gone, back, name] as const),
    ),
  ),
)(
  'T53: an alert whose entries were both rejected, the %s before, tells each again as it comes back, the %s before (%s)',
  async ([gone, back, name]) => {
    const { desk, raised, ids, storyId } = await bothDenied()
    await act(desk, { name: 'acknowledge-alert', args: { alertId: raised.id, reason: 'mine' } })
    const stood = await theAlert(desk)
    const other = { first: 'second', second: 'first' } as const
    for (const which of [gone, other[gone]])
      await act(desk, { name: 'reject-entry', args: { entryId: ids[which], reason: 'misread' } })
    const half = await doing(desk, storyId, { name, args: { entryId: ids[back] } })
    const { state, reason, acknowledgedBy } = stood
    const told = { entryId: ids[back], entryIds: [ids[back]], detail: back === 'first' ? BRIBE : FERRIES }
    expect(half).toMatchObject({ state, reason, acknowledgedBy, ...told, facts: 1, rungAt: null })
    expect(await doing(desk, storyId, { name, args: { entryId: ids[other[back]] } })).toEqual(stood)
    const deeds = await deedsOf(desk.store, async (actor) => actor, raised.id)
    expect(deeds.map(({ did }) => did.replace('alert-', ''))).toEqual(['acknowledged', 'resolved', 'acknowledged'])
  },
)

test.for(['first', 'second'] as const)(
  'T53: a rejection of the %s of two entries that is taken back gives the alert of both its fact back',
  async (which) => {
    const { desk, raised, ids, storyId } = await bothDenied()
    await act(desk, { name: 'reject-entry', args: { entryId: ids[which] } })
    await act(desk, { name: 'acknowledge-alert', args: { alertId: raised.id, reason: 'mine' } })
    const { acknowledgedAt, acknowledgedBy } = await theAlert(desk)
    const whole = await doing(desk, storyId, { name: 'restore-entry', args: { entryId: ids[which] } })
    const answer = { state: 'acknowledged', reason: 'mine', acknowledgedAt, acknowledgedBy, dueAt: whole.dueAt }
    expect(whole).toEqual({ ...raised, ...answer })
  },
)

test('T53: what a person has resolved since stays resolved, and is whole again', async () => {
  const { desk, raised, ids, storyId } = await bothDenied()
  await act(desk, { name: 'reject-entry', args: { entryId: ids.first } })
  await act(desk, { name: 'resolve-alert', args: { alertId: raised.id, reason: 'done with' } })
  const whole = await doing(desk, storyId, { name: 'restore-entry', args: { entryId: ids.first } })
  expect(whole).toMatchObject({ state: 'resolved', reason: 'done with', entryIds: raised.entryIds })
})

test.for(['first', 'second'] as const)(
  'D8, T18: where the %s of two denials is corrected to be none its alert goes on without it, and has it back, once, with its reading',
  async (which) => {
    const { desk, raised, ids, storyId } = await bothDenied()
    const entryId = ids[which]
    const without = await doing(desk, storyId, { name: 'correct-entry', args: { entryId, stance: 'context' } })
    expect(without).toMatchObject({ state: 'open', detail: which === 'first' ? FERRIES : BRIBE })
    expect(await doing(desk, storyId, { name: 'uncorrect-entry', args: { entryId } })).toEqual(raised)
  },
)

test('S44: copy that is taken out of its story and filed there again has its alert of two entries as it stood', async () => {
  const { desk, raised, storyId } = await bothDenied()
  const { itemId } = must(
    (await screenOf(desk, storyId)).items.find(({ guid }) => guid === 'denied'),
    'the denial',
  )
  expect(await doing(desk, storyId, { name: 'file-item', args: { itemId, storyId: null } })).toMatchObject({
    id: raised.id,
    state: 'resolved',
  })
  expect(await doing(desk, storyId, { name: 'file-item', args: { itemId, storyId } })).toEqual(raised)
})

const restore = (entryId = ''): Command => ({ name: 'restore-entry', args: { entryId } })

test('T18, T53: an entry that is rejected takes its fact from a shared alert, the last one resolves it; taken back they bring it back', async () => {
  const clock = new TestClock('2024-11-07T00:00:00.000Z')
  const desk = await startDesk({ clock })
  const rule = alertRule.parse({ id: 'again', name: 'again', when: { kind: 'restatement' } })
  await act(desk, { name: 'put-alert-rule', args: { rule, basedOn: null } })
  await playSample(desk, clock)
  const shared = async () =>
    must(
      (await desk.store.alerts({ state: 'all', order: 'newest', limit: 200 })).rows.find(
        (a) => a.kind === 'restatement',
      ),
      'an alert',
    )
  const { id, entryIds } = await shared()
  expect(entryIds).toHaveLength(2)
  await act(desk, { name: 'acknowledge-alert', args: { alertId: id } })
  const stood = await shared()
  const [first, latest] = entryIds
  const raised = (await desk.store.eventsAfter(0, 9999)).find((e) => e.type === 'alert-raised' && e.alert.id === id)
  const { headline, detail } = must(raised?.type === 'alert-raised' ? raised.alert : null, 'as it was raised')
  await act(desk, reject(latest))
  const alone = { state: 'acknowledged', facts: 1, entryIds: [first], entryId: first, headline, detail }
  expect(await shared()).toMatchObject(alone)
  expect(headline).not.toBe(stood.headline)
  await act(desk, reject(first))
  expect(await shared()).toMatchObject({ state: 'resolved', reason: 'misread' })
  await act(desk, restore(latest))
  const { headline: last, detail: said } = stood
  expect(await shared()).toMatchObject({
    state: 'acknowledged',
    facts: 1,
    entryIds: [latest],
    headline: last,
    detail: said,
  })
  await act(desk, restore(first))
  expect(await shared()).toEqual(stood)
})
