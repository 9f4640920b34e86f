import { expect, test } from 'vitest'
import { aPost, startDesk } from './helpers/start-desk.ts'

const notice = {
  guid: 'port-1',
  source: 'dpa',
  sourceName: 'dpa',
  headline: 'Harbour ferries not running on Sunday',
  body: 'Ferries between Varn and the islands are not running on Sunday because of the storm, the Varn Port Authority said.',
}

const rumour = {
  guid: 'herald-1',
  source: 'herald',
  sourceName: 'The Herald',
  headline: 'Harbour chief Brandt has resigned, sources say',
  body: 'Harbour chief Ivo Brandt has resigned over the dredging contract, two people familiar with the matter told The Herald.',
}
const answer = {
  guid: 'dpa-2',
  source: 'dpa',
  sourceName: 'dpa',
  publishedAt: '2024-11-11T10:30:00Z',
  headline: 'Harbour chief Brandt has not resigned, Varn Port Authority says',
  body: 'VARN, Nov 11 (dpa) - Harbour chief Ivo Brandt has not resigned over the dredging contract, the Varn Port Authority said on Monday.',
}

const alertsAfter = async (...items: Record<string, unknown>[]): Promise<string[]> => {
  const started = await startDesk()
  for (const item of items) {
    await started.post(aPost(item))
    await started.desk.settled()
  }
  const { rows } = await started.store.alerts({ state: 'all', order: 'newest', limit: 10 })
  return rows.map(({ kind }) => kind)
}

test('S20: a negation that answers nobody is no denial', async () => {
  expect(await alertsAfter(notice)).toEqual([])
})

test('S20: the same grammar is a denial where somebody has asserted what it negates', async () => {
  expect(await alertsAfter(rumour, answer)).toEqual(['denial'])
})
