import { readSearch } from '../../server/http/searched.ts'
import { LARGE } from './archive.ts'
import type { Measure } from './measures.ts'
import { archiveOf } from './parts/fill-archive.ts'
import { startDesk } from './parts/real-desk.ts'
import { figureOf, quantile } from './statistics.ts'

const ROUNDS = 5
/** What a page of finds holds. */
const LIMIT = 50

/** As people type them: beginnings under way, words common and rare, phrases, fields alone and together, negations, OR, dates. */
const QUESTIONS = [
  'd*',
  'de*',
  'den*',
  'deni*',
  'denie*',
  'denies',
  'min*',
  'minis*',
  'ministry',
  'ministry denies',
  '"sources say"',
  '"declines to comment"',
  'report that',
  'false',
  'zebra',
  'ministry -false',
  '-report',
  '-the',
  'false OR denies',
  '(false OR denies) ministry',
  'source:reuters',
  'source:reuters denies',
  'urgency:<=2',
  'urgency:<=3 ministry',
  'stance:denial',
  'stance:denial ministry',
  'is:killed',
  'is:unfiled',
  'is:unconfirmed',
  'lang:en',
  'lang:en denies',
  'story:ministry',
  'story:report denies',
  'party:ministry',
  'after:today',

  'after:yesterday denies',
  'before:2020-01-01',
  'before:yesterday ministry',
  '-is:killed denies',
  'source:reuters OR source:ap',
  'ministry comment report',
  'stance:denial -is:unconfirmed after:yesterday',
]

/** What one asking costs the server, of many kinds of question over a large archive; each is asked once before. */
export const measureSearch: Measure = async (scratch) => {
  const serving = await startDesk(await archiveOf(LARGE, scratch), false)
  const { store } = serving.open
  const ask = async (q: string): Promise<number> => {
    const search = readSearch({ q }, new Date().toISOString())
    const began = performance.now()
    await store.search({ ...search, order: 'newest', limit: LIMIT })
    return performance.now() - began
  }
  const first: number[] = []
  for (const q of QUESTIONS) first.push(await ask(q))
  const rounds: number[][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: number[] = []
    for (const q of QUESTIONS) times.push(await ask(q))
    rounds.push(times)
  }
  await serving.stop()
  const slowest = QUESTIONS.map((q, at) => ({
    q,
    ms: quantile(
      rounds.map((times) => times[at] ?? 0),
      0.5,
    ),
  }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 5)
  const p95 = rounds.map((times) => quantile(times, 0.95))
  return [
    figureOf(`a search at ${LARGE} items, p95`, 'ms', p95, {
      goal: { most: 100 },
      note: `${QUESTIONS.length} kinds of question; slowest: ${slowest.map(({ q, ms }) => `${q} ${ms.toFixed(0)}`).join(', ')}`,
    }),
    figureOf(
      `a search at ${LARGE} items, p50`,
      'ms',
      rounds.map((times) => quantile(times, 0.5)),
    ),
    { name: 'the same asked for the first time, p95', value: quantile(first, 0.95), unit: 'ms' },
  ]
}
