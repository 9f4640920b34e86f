import { afterEach, expect, test } from 'vitest'
import type { Analyst } from './analyst.ts'
import { createWorkerAnalyst } from './worker-analyst.ts'

const script = new URL('../../tests/fixtures/poison-analyst.ts', import.meta.url)
let analyst: Analyst | null = null

const start = (timeout = 20_000): Analyst => (analyst = createWorkerAnalyst({ script, timeout, memory: 64 }))
const copy = (headline: string) => ({
  headline,
  body: '',
  language: null,
  publishedAt: '2024-11-11T08:58:00Z',
  sourceName: 'Wire',
})
const outcome = (one: Analyst, headline: string): Promise<string> =>
  one.analyse(copy(headline)).then(
    ({ profile }) => profile.terms[0]?.[0] ?? '',
    (error: Error) => `failed: ${error.message}`,
  )

afterEach(() => analyst?.close())

test('D4: a text that throws fails alone', async () => {
  const one = start()
  const all = await Promise.all(['a', 'throw', 'b'].map((headline) => outcome(one, headline)))
  expect(all).toEqual(['a', 'failed: cannot read this', 'b'])
})

test('D4: a text that kills its thread fails alone, and those behind it are analysed by the next thread', async () => {
  const one = start()
  const all = await Promise.all(['a', 'die', 'b', 'c'].map((headline) => outcome(one, headline)))
  expect(all).toEqual(['a', 'failed: the analysis stopped', 'b', 'c'])
})

test('D4: a text that exhausts the memory of its thread fails alone', async () => {
  const one = start()
  const all = await Promise.all(['eat', 'b'].map((headline) => outcome(one, headline)))
  expect(all[0]).toMatch(/^failed: .*memory/)
  expect(all[1]).toBe('b')
})

test('D4: a text that never ends is ended at the time limit', async () => {
  const one = start(1_500)
  const all = await Promise.all(['a', 'spin', 'b'].map((headline) => outcome(one, headline)))
  expect(all).toEqual(['a', 'failed: the analysis took over 1500 ms', 'b'])
})

test('closing answers what waits', async () => {
  const one = start()
  const waiting = outcome(one, 'spin')
  await one.close()
  expect(await waiting).toBe('failed: the analysis is closed')
})
