import { expect, test } from 'vitest'
import type { EventBody } from '../../shared/event.ts'
import { aLine, anEntry, aStory } from '../helpers/build.ts'
import { allPages, append } from './build.ts'
import type { Engine } from './engine.ts'

type Over = Parameters<typeof anEntry>[0]
const said = (id: string, over: Over = {}): EventBody => ({
  type: 'entry-logged',
  entry: anEntry({ id, party: 'Kremlin', claimId: 'claim-1', storyId: 'story-1', carriedBy: ['item-1'], ...over }),
})
const opened = (id: string): EventBody => ({ type: 'story-opened', story: aStory({ id, title: `Story ${id}` }) })
const arrived = (itemId: string, over = {}): EventBody => ({
  type: 'item-arrived',
  item: aLine({ itemId, guid: itemId, storyId: 'story-1', ...over }),
})

/** What a party has said, over all stories. */
export function saidContract({ fresh }: Engine): void {
  test('C107: a party’s own history is told newest first over all stories, page by page, and nobody else’s', async () => {
    const store = await fresh()
    const entries = [1, 2, 3, 4, 5].map((n) => said(`e${n}`, { storyId: n % 2 === 0 ? 'story-2' : 'story-1' }))
    await append(store, opened('story-1'), opened('story-2'), ...entries, said('other', { party: 'Reuters' }))
    const pages = await allPages((cursor) =>
      store.saidBy({ party: 'Kremlin', limit: 2, ...(cursor === undefined ? {} : { cursor }) }),
    )
    expect(pages.map((page) => page.map((one) => one.entry.id))).toEqual([['e5', 'e4'], ['e3', 'e2'], ['e1']])
    expect(pages[0]?.[1]?.story).toEqual({ id: 'story-2', title: 'Story story-2' })
    expect(await store.saidBy({ party: 'Nobody', limit: 2 })).toEqual({ rows: [], next: null })
  })

  test('C108: where a party went over to the other side of a claim, it is told what it had said before', async () => {
    const store = await fresh()
    await append(
      store,
      opened('story-1'),
      said('e1', { stance: 'denial' }),
      said('e2', { stance: 'confirmation', claimId: 'claim-2' }),
      said('e3', { stance: 'confirmation', state: 'rejected' }),
      said('e4', { stance: 'no-comment' }),
      said('e5', { stance: 'denial' }),
      said('e6', { stance: 'confirmation' }),
      said('e7', { stance: 'denial', party: 'Reuters' }),
    )
    const { rows } = await store.saidBy({ party: 'Kremlin', limit: 9 })
    expect(rows.filter((r) => r.turnedFrom !== null).map((r) => [r.entry.id, r.turnedFrom])).toEqual([['e6', 'denial']])
  })

  test('C109: what rests on withdrawn copy alone is marked in a party’s history', async () => {
    const store = await fresh()
    await append(
      store,
      opened('story-1'),
      arrived('item-1'),
      arrived('item-2'),
      said('e1'),
      said('e2', { carriedBy: ['item-1', 'item-2'] }),
      {
        type: 'item-withdrawn',
        item: aLine({ itemId: 'item-1', guid: 'item-1', storyId: 'story-1', withdrawn: true }),
      },
    )
    const { rows } = await store.saidBy({ party: 'Kremlin', limit: 9 })
    expect(rows.map((r) => [r.entry.id, r.withdrawn])).toEqual([
      ['e2', false],
      ['e1', true],
    ])
  })
}
