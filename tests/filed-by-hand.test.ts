import { expect, test } from 'vitest'
import { idOf } from './helpers/both-denied.ts'
import { aPost, type StartedDesk } from './helpers/start-desk.ts'
import { act, screenOf, twoStories } from './helpers/two-stories.ts'

const aDenial = (guid: string, headline: string, body: string, language = 'en') =>
  aPost({ guid, headline, body, language, publishedAt: '2024-11-11T10:00:00Z' })

const pens = aDenial(
  'pens',
  'Oltmann Pharma denies glass found in insulin',
  'BERN, Nov 11 (Reuters) - Drugmaker Oltmann Pharma on Monday denied a PharmaGauge report that glass splinters had been found in its insulin pens.',
)
const yard = aDenial(
  'yard',
  'Nordvik Yards denies talks on sale of shipyard',
  'OSLO, Nov 11 (Reuters) - Shipbuilder Nordvik Yards on Monday denied a Dagspost report that it was in secret talks to sell its yard to a foreign investor.',
)
const loan = aDenial(
  'loan',
  'Kolmar Bank says no emergency loan sought',
  'KOLMAR, Nov 11 (Reuters) - Kolmar Bank said on Monday that it had not asked the central bank for emergency funds. “We have not asked for a cent,” it said in a statement.',
)
const asked = aDenial(
  'asked',
  'Oltmann declines to comment',
  'BERN, Nov 11 (Reuters) - Oltmann Pharma declined to comment on a PharmaGauge report that glass splinters had been found in its insulin pens.',
)
const cracks = aDenial(
  'cracks',
  'Dam operator rejects report of cracks',
  'OSKER MOOR, Nov 11 (AP) - Osker Tin, the operator of the mine, on Monday rejected a Radio Valle report of cracks in the dam.',
)
const buyer = aDenial(
  'buyer',
  'Käufer weist Bericht zurück',
  'PORT SELM (dpa) - Die Marine von Kessaria hat einen Bericht der Harbour Post zurückgewiesen, wonach sie zwei Fähren der Insel Selmara gekauft habe.',
  'de',
)
const bought = aDenial(
  'bought',
  'Foreign navy denies',
  'KESSARIA, Nov 11 (AP) - The Kessarian navy on Monday denied the purchase. “We have not bought any ships,” Admiral Tor Vell said.',
)
const fiction = aDenial(
  'fiction',
  'Tarvia calls report pure fiction',
  'TARVIA, Nov 11 (Reuters) - The Tarvian defence ministry on Monday called the report “pure fiction”.',
)

const FERRIES = 'The island of Selmara sold two ferries to a foreign navy in secret.'

/** The ferries once a person has filed this copy there, out of wherever it stood; and whether that rang. */
async function filed(desk: StartedDesk, sea: string, post: Record<string, unknown>) {
  const guid = String(post['guid'])
  await desk.post(post)
  await desk.desk.settled()
  const itemId = await idOf(desk, guid)
  await act(desk, { name: 'file-item', args: { itemId, storyId: null } })
  const head = desk.log.head()
  await act(desk, { name: 'file-item', args: { itemId, storyId: sea } })
  const screen = await screenOf(desk, sea)
  const events = await desk.store.eventsAfter(head, 99)
  const claimOf = (id: string) => screen.claims.find((claim) => claim.id === id)?.text
  const told = screen.entries
    .filter(({ carriedBy }) => carriedBy.includes(itemId))
    .map(({ party, stance, claimId }) => ({ party, stance, claim: claimOf(claimId) }))
  expect(await desk.store.check()).toEqual([])
  return { screen, told, rang: events.some(({ type }) => type === 'alert-raised') }
}

test.for([
  [
    'that had a story and an alarm of its own',
    pens,
    'Oltmann Pharma',
    'Glass splinters had been found in its insulin pens.',
  ],
  [
    'that this story had taken for its own',
    yard,
    'Shipbuilder Nordvik Yards',
    'It was in secret talks to sell its yard to a foreign investor.',
  ],
  ['of another story', cracks, 'Osker Tin', 'Dam operator rejects report of cracks.'],
] as const)(
  'S52: copy about another matter %s, filed by hand, has a claim of its own and rings nothing',
  async ([, post, party, claim]) => {
    const { desk, sea } = await twoStories()
    const { screen, told, rang } = await filed(desk, sea, post)
    expect(told).toEqual([{ party, stance: 'denial', claim }])
    expect(rang).toBe(false)
    expect(screen.claims.map(({ text }) => text)).toEqual([FERRIES, claim])
  },
)

test.for([
  ['a bare negation', loan],
  ['a refusal to comment', asked],
] as const)('S52: %s about another matter, filed by hand, is no position on the story’s claims', async ([, post]) => {
  const { desk, sea } = await twoStories()
  const { screen, told, rang } = await filed(desk, sea, post)
  expect([told, rang]).toEqual([[], false])
  expect(screen.items.map(({ guid }) => guid)).toContain(post['guid'])
})

test.for([
  ['in another language', buyer],
  ['that had been doubted', bought],
  ['that only points at the report', fiction],
] as const)('S52: a denial %s, filed by hand, is logged on the claim that it answers', async ([, post]) => {
  const { desk, sea } = await twoStories()
  const { told } = await filed(desk, sea, post)
  expect(told).toMatchObject([{ stance: 'denial', claim: FERRIES }])
})

test('S52, S13: a denial that no other copy told rings when a person files it where it answers a claim', async () => {
  const { desk, sea } = await twoStories()
  expect(await filed(desk, sea, bought)).toMatchObject({ rang: true })
})
