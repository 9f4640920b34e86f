import { expect, test } from 'vitest'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import { createStories } from '../story/create-stories.ts'
import { aReport } from '../story/wire.builder.ts'
import { decideVersionEnd } from './chain-decision.ts'

const AT = '2025-02-05T16:10:00Z'
const line: ItemLine = {
  itemId: 'lakeland',
  guid: 'b07',
  source: 'ans',
  sourceName: 'Atlantic News Service',
  version: 2,
  publishedAt: AT,
  dayAlone: false,
  receivedAt: AT,
  language: 'en',
  urgency: 1,
  headline: 'Lakeland Air to cancel order for 24 TV-90 jets - source',
  slugline: null,
  tag: null,
  status: 'canceled',
  withdrawn: true,
  held: null,
  fault: null,
  storyId: null,
  seq: 1,
}
const version: ItemVersion = {
  ...line,
  version: 1,
  body: '',
  bodyHtml: null,
  status: 'usable',
  embargoedUntil: null,
  byline: null,
  dateline: null,
  keywords: [],
  ednote: null,
  url: null,
  wire: null,
  payloadId: null,
  state: 'pending',
}

test('D6: copy that was killed while it waited is read first, so that its kill finds what it reported', () => {
  let ids = 0
  const stories = createStories({ newId: () => `n${++ids}` })
  const statements = [aReport('Atlantic News Service', 'Lakeland Air has decided to cancel its order')]
  const analysis = { language: 'en', statements, profile: { terms: [], names: [] } }
  const read = decideVersionEnd(stories, version, line, { analysis }, AT)
  stories.apply(read.events.map((event, n) => ({ ...event, seq: n + 2, at: AT })))
  const filed = { ...line, storyId: 'n1' }
  const killed = decideVersionEnd(stories, { ...version, version: 2, status: 'canceled' }, filed, null, AT)
  expect(read.events.flatMap((e) => (e.type === 'entry-logged' ? [e.entry.stance] : []))).toEqual(['report'])
  expect(killed.events.flatMap((e) => (e.type === 'entry-logged' ? [e.entry.stance] : []))).toEqual(['retraction'])
  expect(killed.events.flatMap((e) => (e.type === 'alert-raised' ? [e.alert.kind] : []))).toEqual(['kill'])
})
