import { expect, test } from 'vitest'
import type { Alert } from '../../shared/alert.ts'
import { anAlert, aStory } from '../helpers/build.ts'
import { allPages, append } from './build.ts'
import type { Engine } from './engine.ts'

/** The alert that event `n` raised. */
const at = (n: number, over: Partial<Alert> = {}): Alert => anAlert({ id: `alert-${n}`, seq: n, ...over })
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

/** Stories and alerts by page. */
export function listsContract({ fresh }: Engine): void {
  test('B3: stories are listed by their last event, page by page', async () => {
    const store = await fresh()
    await append(
      store,
      ...numbers(5).map((n) => ({ type: 'story-opened' as const, story: aStory({ id: `story-${n}` }) })),
      { type: 'story-changed', story: aStory({ id: 'story-2', state: 'closed' }), change: 'closed' },
    )
    const pages = await allPages((cursor) => store.stories({ limit: 2, ...(cursor === undefined ? {} : { cursor }) }))
    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
      ['story-2', 'story-5'],
      ['story-4', 'story-3'],
      ['story-1'],
    ])
    expect(pages[0]?.[0]).toMatchObject({ state: 'closed', seq: 6 })
  })

  test('B3: alerts are listed newest first or in the order of raising, by state', async () => {
    const store = await fresh()
    await append(
      store,
      ...numbers(5).map((n) => ({ type: 'alert-raised' as const, alert: at(n) })),
      { type: 'alert-changed', alert: at(2, { state: 'acknowledged', acknowledgedBy: 'ana' }) },
      { type: 'alert-changed', alert: at(4, { state: 'resolved', reason: 'seen' }) },
    )
    const ids = async (
      state: 'open' | 'acknowledged' | 'resolved' | 'all',
      limit: number,
      order: 'newest' | 'raised' = 'newest',
    ) =>
      (
        await allPages((cursor) => store.alerts({ state, order, limit, ...(cursor === undefined ? {} : { cursor }) }))
      ).map((page) => page.map(({ id }) => id))
    expect(await ids('all', 3, 'raised')).toEqual([
      ['alert-1', 'alert-2', 'alert-3'],
      ['alert-4', 'alert-5'],
    ])
    expect(await ids('open', 2, 'raised')).toEqual([['alert-1', 'alert-3'], ['alert-5']])
    expect(await ids('all', 3)).toEqual([
      ['alert-5', 'alert-4', 'alert-3'],
      ['alert-2', 'alert-1'],
    ])
    expect(await ids('open', 2)).toEqual([['alert-5', 'alert-3'], ['alert-1']])
    expect(await ids('acknowledged', 9)).toEqual([['alert-2']])
    expect(await ids('resolved', 9)).toEqual([['alert-4']])
    expect(await store.alert('alert-4')).toEqual(at(4, { state: 'resolved', reason: 'seen' }))
    expect(await store.alert('alert-9')).toBeNull()
  })
}
