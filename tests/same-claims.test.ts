import { expect, test } from 'vitest'
import { historyOf } from '../server/log/history.ts'
import { must } from '../shared/must.ts'
import { shownClaims } from '../shared/shown-claims.ts'
import { aPost, startDesk, type StartedDesk } from './helpers/start-desk.ts'
import { idOf } from './helpers/both-denied.ts'
import { merge, proposing } from './helpers/proposing.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'
import { denial, report } from './helpers/sale-denied.ts'

const dementi = aPost({
  guid: 'dementi',
  source: 'dpa',
  sourceName: 'dpa',
  language: 'de',
  publishedAt: '2024-11-11T08:00:00Z',
  headline: 'Brandauer dementiert Verkauf des Werks in Lindenau',
  body: 'LINDENAU (dpa) - Der Autozulieferer Brandauer hat den Verkauf seines Werks in Lindenau dementiert. Die 900 Beschäftigten müssten sich keine Sorgen machen.',
})
const again = aPost({
  guid: 'again',
  source: 'ap',
  sourceName: 'AP',
  publishedAt: '2024-11-11T09:10:00Z',
  headline: 'Brandauer rejects report on Lindenau plant',
  body: 'LINDENAU, Nov 11 (AP) - Brandauer on Monday rejected a Lindenau Gazette report that it plans to sell its Lindenau car parts plant.',
})
const GERMAN = 'Brandauer: Verkauf des Werks in Lindenau.'
const ENGLISH = 'Car parts maker Brandauer plans to sell its plant in Lindenau, which has 900 workers.'

async function post(desk: StartedDesk, ...posts: Record<string, unknown>[]) {
  for (const one of posts) {
    await desk.post(one)
    await desk.desk.settled()
  }
}

const storyOf = async (desk: StartedDesk, guid: string): Promise<string> =>
  must((await desk.store.itemLine(await idOf(desk, guid)))?.storyId, `the story of ${guid}`)

const standing = async (desk: StartedDesk, storyId: string) =>
  (await screenOf(desk, storyId)).claims.filter(({ mergedInto }) => mergedInto === null).map(({ text }) => text)

test('S55: English copy joins the claim that a denial in another language has made, words it, and the denial rings once', async () => {
  const desk = await startDesk({})
  await post(desk, dementi)
  const storyId = await storyOf(desk, 'dementi')
  expect(await standing(desk, storyId)).toEqual([GERMAN])
  await post(desk, report, denial, again)
  const { claims, entries, alerts } = await screenOf(desk, storyId)
  expect(claims).toMatchObject([{ text: ENGLISH, wordings: [GERMAN] }])
  expect(entries.map(({ stance, carriedBy }) => [stance, carriedBy.length])).toEqual([
    ['denial', 3],
    ['report', 1],
  ])
  expect(alerts).toHaveLength(1)
  expect(await desk.store.check()).toEqual([])
})

test.each([
  [
    'fr',
    'Brandauer dément la vente de son usine de Lindenau',
    'LINDENAU (AFP) - Le groupe Brandauer a démenti lundi la vente de son usine de Lindenau.',
  ],
  [
    'es',
    'Brandauer desmiente la venta de su planta de Lindenau',
    'LINDENAU (EFE) - El grupo Brandauer desmintió el lunes la venta de su planta de Lindenau.',
  ],
])('S55: so it does where that language is %s', async (language, headline, body) => {
  const desk = await startDesk({})
  await post(desk, { ...dementi, language, headline, body }, report, denial)
  const storyId = await storyOf(desk, 'dementi')
  expect(await standing(desk, storyId)).toEqual([ENGLISH])
  expect(await alarms(desk, storyId)).toEqual(['open'])
})

test('S55: words that a person has given a claim stay', async () => {
  const desk = await startDesk({})
  await post(desk, dementi)
  const storyId = await storyOf(desk, 'dementi')
  const claimId = must((await screenOf(desk, storyId)).claims[0], 'a claim').id
  await act(desk, { name: 'reword-claim', args: { claimId, text: 'Brandauer sells its Lindenau plant' } })
  await post(desk, report)
  expect(await standing(desk, storyId)).toEqual(['Brandauer sells its Lindenau plant'])
})

test.each([[report], [denial]])('S55: words that a person has gone back to stay (%#)', async (copy) => {
  const desk = await startDesk({})
  await post(desk, dementi, copy)
  const storyId = await storyOf(desk, 'dementi')
  const claim = must((await screenOf(desk, storyId)).claims[0], 'a claim')
  expect(claim).toMatchObject({ wordings: [GERMAN], wordedBy: 'auto' })
  await act(desk, { name: 'reword-claim', args: { claimId: claim.id, text: GERMAN } })
  const later = { source: 'ap', sourceName: 'AP', publishedAt: '2024-11-11T08:50:00Z' }
  await post(desk, { ...denial, guid: 'denied-later', ...later }, again)
  expect(await standing(desk, storyId)).toEqual([GERMAN])
  expect(await desk.store.check()).toEqual([])
})

test('S55, S51: words that the desk has given an abandoned claim do not keep it on its story', async () => {
  const desk = await startDesk({})
  await post(desk, dementi, denial)
  const storyId = await storyOf(desk, 'dementi')
  for (const { id: entryId } of (await screenOf(desk, storyId)).entries)
    await act(desk, { name: 'reject-entry', args: { entryId } })
  const { claims, entries } = await screenOf(desk, storyId)
  expect(claims).toMatchObject([{ wordedBy: 'auto' }])
  expect(shownClaims(claims, entries)).toEqual([])
})

test('S55: where nobody reports it, the first English denial words the claim, by the name of whom it speaks of', async () => {
  const desk = await startDesk({})
  await post(desk, dementi, denial)
  const storyId = await storyOf(desk, 'dementi')
  expect(await standing(desk, storyId)).toEqual(['Brandauer was selling its plant in Lindenau.'])
  expect(await alarms(desk, storyId)).toEqual(['open'])
})

/** A denial in German of ten days before, and the English report with its denial in another story. */
async function parted(options: Parameters<typeof startDesk>[0] = {}) {
  const desk = await startDesk(options)
  await post(desk, { ...dementi, publishedAt: '2024-11-01T08:00:00Z' }, report, denial)
  const [german, english] = await Promise.all([storyOf(desk, 'dementi'), storyOf(desk, 'report')])
  expect([await standing(desk, german), await standing(desk, english)]).toEqual([[GERMAN], [ENGLISH]])
  return { desk, german, english }
}

const alarms = async (desk: StartedDesk, storyId: string) =>
  (await screenOf(desk, storyId)).alerts.map(({ state }) => state).toSorted()

test.each(['german', 'english'] as const)(
  'S56: claims of two stories that assert the same become one with them, and their denial rings once (the %s story goes)',
  async (goes) => {
    const { desk, ...stories } = await parted()
    const [from, into] = goes === 'german' ? [stories.german, stories.english] : [stories.english, stories.german]
    await act(desk, { name: 'merge-stories', args: { storyId: from, intoId: into } })
    expect(await standing(desk, into)).toEqual([ENGLISH])
    const { entries } = await screenOf(desk, into)
    const denials = entries.filter(({ party }) => party === 'Brandauer')
    expect(denials.map(({ stance }) => stance)).toEqual(['denial', 'restatement'])
    expect(new Set(entries.map(({ claimId }) => claimId)).size).toBe(1)
    expect(await alarms(desk, into)).toEqual(['open', 'resolved'])
    await post(desk, again)
    expect(await alarms(desk, into)).toEqual(['open', 'resolved'])
    expect(await desk.store.check()).toEqual([])
    const asked = { storyId: into, before: Infinity, limit: 99, editor: true }
    const { lines } = await historyOf(desk.store, async (actor) => actor, asked)
    expect(lines.map(({ did }) => did)).toContain('claim-merged')
  },
)

test('S56, S31: a merger of stories that is taken back parts their claims too, and each denial and alert is as it was', async () => {
  const { desk, german, english } = await parted()
  const both = async () => Promise.all([german, english].map((id) => screenOf(desk, id)))
  const stood = await both()
  await act(desk, { name: 'merge-stories', args: { storyId: german, intoId: english } })
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: german } })).toMatchObject({ ok: true })
  const now = await both()
  for (const [n, { claims, entries, alerts }] of stood.entries())
    expect(now[n]).toMatchObject({ claims, entries, alerts })
  expect(await desk.store.check()).toEqual([])
})

test('S56, S45: so they do where the desk merges the stories by itself, and they part again where a person declines', async () => {
  const given = proposing()
  const { desk, german, english } = await parted({ propose: given.propose })
  given.next = [{ ...merge({ sea: english, land: german }), sure: true }]
  await post(desk, again)
  expect((await screenOf(desk, german)).story).toMatchObject({ mergedInto: english })
  expect([await standing(desk, english), await alarms(desk, english)]).toEqual([[ENGLISH], ['open', 'resolved']])
  const [proposal] = await desk.store.proposals(1)
  await act(desk, { name: 'decline-proposal', args: { proposalId: must(proposal, 'a proposal').id } })
  expect([await standing(desk, german), await alarms(desk, german)]).toEqual([[GERMAN], ['open']])
  expect(await desk.store.check()).toEqual([])
})

test('S56: claims that a person has parted stay apart, and so do they when the stories are', async () => {
  const { desk, german, english } = await parted()
  await act(desk, { name: 'merge-stories', args: { storyId: german, intoId: english } })
  const merged = must(
    (await screenOf(desk, english)).claims.find(({ mergedInto }) => mergedInto !== null),
    'a merged claim',
  )
  expect(await act(desk, { name: 'unmerge-claim', args: { claimId: merged.id } })).toMatchObject({ ok: true })
  expect(await act(desk, { name: 'unmerge-story', args: { storyId: german } })).toMatchObject({ ok: true })
  expect([await standing(desk, german), await standing(desk, english)]).toEqual([[GERMAN], [ENGLISH]])
})

test('S56: claims that assert different things stay apart when their stories become one', async () => {
  const { desk, sea, land } = await twoStories()
  const claims = [...(await standing(desk, sea)), ...(await standing(desk, land))]
  await act(desk, { name: 'merge-stories', args: { storyId: land, intoId: sea } })
  expect(await standing(desk, sea)).toEqual(claims)
})
