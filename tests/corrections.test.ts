import { expect, test } from 'vitest'
import type { Entry } from '../shared/entry.ts'
import { fold } from '../shared/fold.ts'
import { must } from '../shared/must.ts'
import type { Command } from '../shared/protocol/command.ts'
import { explain } from '../server/log/explain.ts'
import { labelsAfter } from '../server/log/labels.ts'
import { startDesk, type StartedDesk } from './helpers/start-desk.ts'
import { act, denial, screenOf, twoStories } from './helpers/two-stories.ts'

type Fields = Omit<Extract<Command, { name: 'correct-entry' }>['args'], 'entryId'>

const correct = (desk: StartedDesk, entryId: string, fields: Fields) =>
  act(desk, { name: 'correct-entry', args: { entryId, ...fields } })

const entryOf = async (desk: StartedDesk, id: string): Promise<Entry> => must(await desk.store.entry(id), 'an entry')

/** The ferries, with their denial. */
async function denied() {
  const { desk, sea, land } = await twoStories()
  const { entries } = await screenOf(desk, sea)
  const found = must(
    entries.find((e) => e.stance === 'denial'),
    'a denial',
  )
  return { desk, sea, land, id: found.id, found }
}

/** The same denial by another agency. */
const carried = (guid: string) => ({ ...denial, guid, source: guid, sourceName: `Agency ${guid}` })

test('D8: a person puts right whose position it is, in which words, with which stance; what was read is kept', async () => {
  const { desk, sea, id, found } = await denied()
  const answer = await correct(desk, id, {
    party: 'Selmara navy',
    speaker: 'Ilka Dor',
    role: 'admiral',
    stance: 'no-comment',
    quote: null,
    text: 'The navy would not speak of it.',
    reason: 'heard it myself',
  })
  expect(answer).toMatchObject({ ok: true })
  const now = await entryOf(desk, id)
  expect(now).toMatchObject({ party: 'Selmara navy', speaker: 'Ilka Dor', stance: 'no-comment', state: 'suggested' })
  expect(now.asRead).toMatchObject({ party: found.party, stance: 'denial', text: found.text, claimId: found.claimId })
  const { story } = await screenOf(desk, sea)
  expect(story).toMatchObject({ contested: false, counts: { denials: 0, noComments: 1 } })
  expect(await desk.store.check()).toEqual([])
})

test('D8: a correction is taken back by command, or by putting in what was read; what changes nothing is no event', async () => {
  const { desk, id, found } = await denied()
  await correct(desk, id, { party: 'Selmara navy', stance: 'context' })
  await act(desk, { name: 'uncorrect-entry', args: { entryId: id } })
  expect(await entryOf(desk, id)).toEqual(found)
  await correct(desk, id, { party: 'Selmara navy' })
  await correct(desk, id, { party: found.party })
  expect(await entryOf(desk, id)).toEqual(found)
  const head = desk.log.head()
  await correct(desk, id, { party: found.party })
  await act(desk, { name: 'uncorrect-entry', args: { entryId: id } })
  expect(desk.log.head()).toBe(head)
  expect(await correct(desk, 'nobody', { party: 'x' })).toMatchObject({ code: 'not-found' })
})

test('D7, D8: copy that is read as before is carried by the corrected entry, also after a restart', async () => {
  const { desk, sea, id } = await denied()
  await correct(desk, id, { party: 'Selmara navy', stance: 'context', text: 'The navy spoke of other ferries.' })
  const head = desk.log.head()
  await desk.post(carried('second'))
  await desk.desk.settled()
  await desk.stop()
  const again = await startDesk({ dataDir: desk.dataDir })
  await again.post(carried('third'))
  await again.desk.settled()
  const since = await again.store.eventsAfter(head, 100)
  expect(since.filter((e) => e.type === 'entry-logged' || e.type === 'alert-raised')).toEqual([])
  const { entries } = await screenOf(again, sea)
  expect(entries.find((e) => e.id === id)).toMatchObject({ party: 'Selmara navy', stance: 'context' })
  expect(entries.find((e) => e.id === id)?.carriedBy).toHaveLength(3)
})

test('D8: a restatement of what was corrected is the corrected party’s', async () => {
  const { desk, sea, id } = await denied()
  await correct(desk, id, { party: 'Selmara navy' })
  await desk.post({
    ...denial,
    guid: 'again',
    publishedAt: '2024-11-12T08:00:00Z',
    headline: 'Selmara government again denies sale of ferries',
    body: 'PORT SELM, Nov 12 (Reuters) - The Selmara government on Tuesday again denied that it had sold two ferries to a foreign navy.',
  })
  await desk.desk.settled()
  const { entries } = await screenOf(desk, sea)
  expect(entries.filter((e) => e.restates === id)).toMatchObject([{ stance: 'restatement', party: 'Selmara navy' }])
})

test('D8: an entry moves to another claim of its story with what restates it, and answers who reported that one', async () => {
  const { desk, sea, land, id, found } = await denied()
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  const { claims, entries } = await screenOf(desk, sea)
  const other = must(
    claims.find((c) => c.id !== found.claimId),
    'a second claim',
  )
  const report = entries.find((e) => e.claimId === other.id && e.stance === 'report')
  await desk.post({
    ...denial,
    guid: 'again',
    publishedAt: '2024-11-12T08:00:00Z',
    headline: 'Selmara government again denies sale of ferries',
    body: 'PORT SELM, Nov 12 (Reuters) - The Selmara government on Tuesday again denied that it had sold two ferries to a foreign navy.',
  })
  await desk.desk.settled()
  await correct(desk, id, { claimId: other.id })
  const moved = (await screenOf(desk, sea)).entries.filter((e) => e.id === id || e.restates === id)
  expect(moved.map((e) => [e.stance, e.claimId])).toEqual([
    ['denial', other.id],
    ['restatement', other.id],
  ])
  expect(moved[0]?.respondsTo).toEqual([report?.id])
  await act(desk, { name: 'uncorrect-entry', args: { entryId: id } })
  const back = (await screenOf(desk, sea)).entries.filter((e) => e.id === id || e.restates === id)
  expect(back.map((e) => [e.claimId, e.asRead])).toEqual([
    [found.claimId, null],
    [found.claimId, null],
  ])
  expect(await correct(desk, id, { claimId: 'of another story' })).toMatchObject({ code: 'not-found' })
})

test('D8, S16: what is no denial any more rings no more, what becomes one rings once, and the alert tells the corrected words', async () => {
  const { desk, sea, id } = await denied()
  const alerts = async () => (await screenOf(desk, sea)).alerts.map(({ state, headline }) => [state, headline])
  await correct(desk, id, { party: 'Selmara navy', quote: 'no ferry' })
  expect(await alerts()).toEqual([['open', 'Selmara navy: “no ferry”']])
  await correct(desk, id, { stance: 'context' })
  expect(await alerts()).toMatchObject([['resolved', expect.any(String)]])
  await correct(desk, id, { stance: 'denial' })
  expect(await alerts()).toEqual([['open', 'Selmara navy: “no ferry”']])
  const report = must(
    (await screenOf(desk, sea)).entries.find((e) => e.stance === 'report'),
    'a report',
  )
  await correct(desk, report.id, { stance: 'denial' })
  expect(await alerts()).toHaveLength(2)
})

test('D8: a restatement must repeat something', async () => {
  const { desk, id } = await denied()
  expect(await correct(desk, id, { stance: 'restatement' })).toMatchObject({ ok: false, code: 'conflict' })
})

test('E3, D8: who corrected an entry, when, what stood before and what after, is told by name', async () => {
  const { desk, id, found } = await denied()
  await correct(desk, id, { party: 'Selmara navy', stance: 'context', reason: 'heard it' })
  await act(desk, { name: 'uncorrect-entry', args: { entryId: id } })
  const told = must(await explain(desk.store, async () => 'Ann Lee', id), 'an explanation')
  expect(told.history.slice(1)).toMatchObject([
    {
      change: 'corrected',
      name: 'Ann Lee',
      reason: 'heard it',
      put: [
        { field: 'party', before: found.party, after: 'Selmara navy' },
        { field: 'stance', before: 'denial', after: 'context' },
      ],
    },
    { change: 'uncorrected', put: [{ after: found.party }, { after: 'denial' }] },
  ])
})

test('E6: a correction is a label, with what the desk had read', async () => {
  const { desk, id, found } = await denied()
  await correct(desk, id, { party: 'Selmara navy' })
  const { labels } = await labelsAfter(desk.store, 0, 10)
  expect(labels).toMatchObject([
    { kind: 'entry', label: 'corrected', party: 'Selmara navy', asRead: { party: found.party } },
  ])
})

test('L3, D8: every screen folds a correction as it is read afresh', async () => {
  const { desk, sea, id } = await denied()
  const topics = ['desk', 'alerts', `story:${sea}`, 'wall:main'] as const
  const before = await Promise.all(topics.map((topic) => desk.store.screen(topic)))
  const head = desk.log.head()
  await correct(desk, id, { party: 'Selmara navy', stance: 'context' })
  await act(desk, { name: 'uncorrect-entry', args: { entryId: id } })
  const events = await desk.store.eventsAfter(head, 100)
  for (const [n, topic] of topics.entries())
    expect(fold(must(before[n], topic).screen, events)).toEqual((await desk.store.screen(topic)).screen)
})
