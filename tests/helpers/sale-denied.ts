import { aPost } from './start-desk.ts'

/** A sale that a newspaper reports and a company denies, first in another language. */
export const report = aPost({
  guid: 'report',
  source: 'gazette',
  sourceName: 'Lindenau Gazette',
  publishedAt: '2024-11-11T08:20:00Z',
  headline: 'Brandauer to sell Lindenau plant, sources say',
  body: 'Car parts maker Brandauer plans to sell its plant in Lindenau, which has 900 workers, two people familiar with the matter told the Lindenau Gazette.',
})
export const denial = aPost({
  guid: 'denial',
  publishedAt: '2024-11-11T08:40:00Z',
  headline: 'Brandauer denies sale of Lindenau plant',
  body: 'LINDENAU, Nov 11 (Reuters) - Car parts maker Brandauer on Monday denied that it was selling its plant in Lindenau, which has 900 workers.',
})
