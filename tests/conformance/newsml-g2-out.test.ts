import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../server/config.ts'
import { parsePayload } from '../../server/format/parse-payload.ts'
import type { ParsedItem } from '../../server/format/parse.ts'
import { draftVersion } from '../../server/item/version-of.ts'
import { OUT } from '../../server/outgoing/formats.ts'
import { findsOf } from '../../server/outgoing/testing/finds-of.ts'
import { g2Faults, orShapeAlone } from '../../server/outgoing/testing/newsml-g2-schema.ts'
import { serve } from '../../server/serve.ts'
import { Refusal } from '../../shared/error-code.ts'
import { aTempFolder } from '../helpers/temp-folder.ts'
import { ARRIVED, received } from '../helpers/payload.ts'
import { orAbsent } from './corpora.ts'
import { seeds } from './seeds.ts'

const SAMPLE = new URL('../../server/cli/sample-wire.jsonl', import.meta.url)
const AS = 'as/newsml-g2'
/** What plain JSON lets pass, and no line or tag of the standard. */
const ODD = {
  guid: 'odd-1',
  source: 'odd',
  sourceName: 'Odd\nWire',
  publishedAt: '0001-01-01T00:00:00Z',
  language: 'English (UK)',
  headline: 'Kremlin\tdenies\nit all',
  byline: 'Ana\r\nB',
  keywords: ['a\nb'],
}

/** A desk with the sample wire, which holds several languages, a kill, corrections and an embargo; asked as a reader would. */
async function aDesk() {
  const env = { DATA_DIR: join(aTempFolder(), 'data'), PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'silent' }
  const serving = await serve(readConfig(env), { demo: false })
  onTestFinished(() => serving.stop())
  const ask = async (path: string, how: { method?: string; body?: string } = {}): Promise<string> => {
    const headers = { authorization: `Bearer ${serving.localKey}`, 'content-type': 'application/json' }
    const answer = await fetch(`${serving.url}/api/v1/${path}`, { ...how, headers })
    const text = await answer.text()
    expect([path, answer.ok ? 'answered' : text]).toEqual([path, 'answered'])
    return text
  }
  const lines = readFileSync(SAMPLE, 'utf8').trim().split('\n')
  await ask('items', { method: 'POST', body: `[${[...lines, JSON.stringify(ODD)].join(',')}]` })
  await serving.settled()
  await serving.open.searchable()
  return ask
}

const listed = z.object({ stories: z.array(z.object({ id: z.string(), seq: z.int() })) })

test(`W34: stories, searches and saved searches of a desk go out as the standard has it${orShapeAlone}`, async () => {
  const ask = await aDesk()
  const search = { name: 'Kremlin\tsays', q: 'kremlin' }
  await ask('searches/s1', { method: 'PUT', body: JSON.stringify({ ...search, of: 'desk' }) })
  const { stories } = listed.parse(JSON.parse(await ask('stories?limit=200')))
  const paths = [
    ...stories.flatMap(({ id, seq }) => [`stories/${id}/${AS}`, `stories/${id}/${AS}?asOf=${seq}`]),
    `search/${AS}?q=&limit=200`,
    `search/${AS}?q=${encodeURIComponent('"no such words"')}`,
    `searches/s1/${AS}`,
  ]
  const documents = await Promise.all(paths.map((path) => ask(path)))
  expect(paths.flatMap((path, at) => g2Faults(documents[at] ?? '').map((fault) => `${path}: ${fault}`))).toEqual([])
  const all = documents.join('\n')
  for (const held of ['<by>Ana B</by>', 'stat:canceled', 'stat:usable', 'tag="ru"', 'tag="uk"', 'tag="de"'])
    expect(all).toContain(held)
})

/** What can be read of a document; nothing where it is refused. */
function readIn(document: Buffer): ParsedItem[] {
  try {
    return parsePayload(received(document, '')).items
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

test(`W34: copy of every format goes out as the standard has it${orShapeAlone}${orAbsent}`, () => {
  const items = seeds().flatMap(readIn)
  const faults = items.flatMap((item, at) => {
    const arrived = { receivedAt: ARRIVED, payloadId: 'p', itemId: `item-${at}` }
    const version = draftVersion(item, arrived, item.sourceName ?? item.source)
    return g2Faults(OUT['newsml-g2'].finds(findsOf([version]))).map((fault) => `${item.guid}: ${fault}`)
  })
  expect(faults).toEqual([])
  expect(items.length).toBeGreaterThan(40)
})
