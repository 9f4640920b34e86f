import { expect, test } from 'vitest'
import { must } from '../shared/must.ts'
import { idOf } from './helpers/both-denied.ts'
import { aPost, startDesk, type StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf } from './helpers/two-stories.ts'
import { denial, report } from './helpers/sale-denied.ts'

const dementi = aPost({
  guid: 'dementi',
  source: 'dpa',
  sourceName: 'dpa',
  language: 'de',
  publishedAt: '2024-11-01T08:00:00Z',
  headline: 'Brandauer dementiert Verkauf des Werks in Lindenau',
  body: 'LINDENAU (dpa) - Der Autozulieferer Brandauer hat den Verkauf seines Werks in Lindenau dementiert. Die 900 Beschäftigten müssten sich keine Sorgen machen.',
})
const french = aPost({
  guid: 'french',
  source: 'afp',
  sourceName: 'AFP',
  language: 'fr',
  publishedAt: '2024-10-21T08:00:00Z',
  headline: 'Brandauer dément la vente de son usine de Lindenau',
  body: 'LINDENAU (AFP) - Le groupe Brandauer a démenti lundi la vente de son usine de Lindenau.',
})

async function storiesOf(...posts: Record<string, unknown>[]) {
  const desk = await startDesk({})
  for (const one of posts) {
    await desk.post(one)
    await desk.desk.settled()
  }
  const storyOf = async ({ guid }: Record<string, unknown>) =>
    must((await desk.store.itemLine(await idOf(desk, String(guid))))?.storyId, 'a story')
  return { desk, stories: await Promise.all(posts.map(storyOf)) }
}

const merge = (desk: StartedDesk, storyId = '', intoId = '') =>
  act(desk, { name: 'merge-stories', args: { storyId, intoId } })

const alarms = async (desk: StartedDesk, storyId = '') =>
  (await screenOf(desk, storyId)).alerts.map(({ state }) => state)

const claimsOf = async (desk: StartedDesk, storyId = '') =>
  (await screenOf(desk, storyId)).claims.filter(({ mergedInto }) => mergedInto === null).map(({ text }) => text)

async function mergedTwo() {
  const { desk, stories } = await storiesOf(dementi, report, denial)
  const [german, english = ''] = stories
  await merge(desk, german, english)
  expect(await alarms(desk, english)).toEqual(['open', 'resolved'])
  const { entries } = await screenOf(desk, english)
  const idOfStance = (stance: string) => must(entries.find((e) => e.stance === stance)?.id, stance)
  return { desk, english, first: idOfStance('denial'), second: idOfStance('restatement') }
}

test.each([
  [dementi, french],
  [french, dementi],
])('S56: of two mergers one that is taken back leaves the claims of the other merged (%#)', async (f, g) => {
  const { desk, stories } = await storiesOf(f, g, report, denial)
  const [leaves, stays, into] = stories
  const stood = await screenOf(desk, leaves ?? '')
  expect(stood.claims).toHaveLength(1)
  await merge(desk, leaves, into)
  await merge(desk, stays, into)
  expect(await claimsOf(desk, into)).toHaveLength(1)
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: leaves ?? '' } })).toMatchObject({ ok: true })
  const now = await screenOf(desk, leaves ?? '')
  const { claims, entries, alerts } = stood
  expect(now).toMatchObject({ claims, entries, alerts })
  expect(await claimsOf(desk, into)).toHaveLength(1)
  expect(await alarms(desk, into)).toEqual(['open', 'resolved'])
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: stays ?? '' } })).toMatchObject({ ok: true })
  expect([await alarms(desk, into), await alarms(desk, stays)]).toEqual([['open'], ['open']])
  expect(await desk.store.check()).toEqual([])
})

test('S56: a merger of claims that is taken back by itself gives its alert back', async () => {
  const { desk, english } = await mergedTwo()
  const merged = (await screenOf(desk, english)).claims.find(({ mergedInto }) => mergedInto !== null)
  await act(desk, { name: 'unmerge-claim', args: { claimId: must(merged, 'a merged claim').id } })
  expect(await alarms(desk, english)).toEqual(['open', 'open'])
})

test('S56: where the denial that rang is rejected the other one rings, once, and no more when that is taken back', async () => {
  const { desk, english, first, second } = await mergedTwo()
  await act(desk, { name: 'reject-entry', args: { entryId: first } })
  expect(await alarms(desk, english)).toEqual(['resolved', 'open'])
  await act(desk, { name: 'reject-entry', args: { entryId: second } })
  expect(await alarms(desk, english)).toEqual(['resolved', 'resolved'])
  await act(desk, { name: 'restore-entry', args: { entryId: second } })
  expect(await alarms(desk, english)).toEqual(['resolved', 'open'])
  await act(desk, { name: 'restore-entry', args: { entryId: first } })
  expect(await alarms(desk, english)).toEqual(['open', 'resolved'])
  expect(await desk.store.check()).toEqual([])
})

/** Two reports three weeks apart, each with its denial. */
const twice = (a: string, b: string) =>
  [
    ['a', '2024-10-21', a, 'Gulf Post'],
    ['b', '2024-11-11', b, 'Sund Herald'],
  ].flatMap(([guid = '', day = '', plan = '', source = '']) => [
    aPost({
      guid,
      source,
      sourceName: source,
      publishedAt: `${day}T08:00:00Z`,
      headline: `Norvik plans ${plan} its plant in Lindenau, sources say`,
      body: `SUND - Norvik plans ${plan} its plant in Lindenau, two people familiar with the matter told the ${source}.`,
    }),
    aPost({
      guid: `${guid}-denied`,
      publishedAt: `${day}T08:50:00Z`,
      headline: 'Norvik denies plan for Lindenau plant',
      body: `SUND (Reuters) - Norvik denied a ${source} report that it plans ${plan} its plant in Lindenau.`,
    }),
  ])

test.each([
  ['to close', 'to expand'],
  ['to sell', 'not to sell'],
])('S56: of two stories that become one “%s” and “%s” stay two claims, and each denial rings', async (a, b) => {
  const { desk, stories } = await storiesOf(...twice(a, b))
  const [one = '', , other = ''] = stories
  expect(one).not.toBe(other)
  await merge(desk, other, one)
  expect(await claimsOf(desk, one)).toHaveLength(2)
  expect(await alarms(desk, one)).toEqual(['open', 'open'])
})
