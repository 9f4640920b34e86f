import { expect, test } from 'vitest'
import { readQuery } from '../../shared/search/read-query.ts'
import { aLine } from '../../tests/helpers/build.ts'
import { fits, isOfLine } from './fits.ts'

const line = aLine({
  source: 'wapo',
  sourceName: 'The Washington Post',
  language: 'en-US',
  tag: 'CORRECTED-UPDATE 1',
  urgency: 2,
  withdrawn: false,
  storyId: null,
})
const fit = (q: string) => fits(line, readQuery(q).query)

test('C134: a filter is answered from the line itself', () => {
  for (const q of [
    'source:wapo',
    'source:"washington post"',
    'source:wash*',
    'lang:en',
    'tag:corrected',
    'urgency:<=2',
  ])
    expect([q, fit(q)]).toEqual([q, true])
  for (const q of ['source:"post washington"', 'lang:de', 'is:killed', '-is:unfiled', 'urgency:1'])
    expect([q, fit(q)]).toEqual([q, false])
})

test('C134: what the line cannot tell is left to the server, unless the rest decides it', () => {
  expect([fit('kursk'), fit('party:kremlin'), fit('kursk is:unfiled')]).toEqual([null, null, null])
  expect([fit('kursk is:killed'), fit('kursk OR is:unfiled')]).toEqual([false, true])
  expect([isOfLine(readQuery('source:ap OR -is:killed').query), isOfLine(readQuery('kursk is:killed').query)]).toEqual([
    true,
    false,
  ])
})
