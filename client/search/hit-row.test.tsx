import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { aLine } from '../../tests/helpers/build.ts'
import { now } from '../ui/now.ts'
import { HitRow } from './hit-row.tsx'

const timeOf = (publishedAt: string): string | undefined => {
  const found = { story: null, entries: [], headline: [], snippet: { text: '', marks: [] }, place: 1 }
  const row = renderToStaticMarkup(<HitRow hit={{ ...found, item: aLine({ publishedAt }) }} />)
  return /<time[^>]*>([^<]*)/.exec(row)?.[1]
}

test('C231: a find is told from now, with its day and year where it is old, whatever the wire shows', () => {
  expect(timeOf('2024-11-12T10:02:00Z')).toMatch(/^1[12] Nov 2024 \d\d:\d\d$/)
  expect(timeOf(new Date(now()).toISOString())).toMatch(/^\d\d:\d\d:\d\d$/)
})
