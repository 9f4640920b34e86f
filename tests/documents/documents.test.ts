import { expect, test } from 'vitest'
import { format } from '../../shared/format.ts'
import { parsePayload } from '../../server/format/parse-payload.ts'
import { generateCopy } from '../bench/copy/generate-copy.ts'
import { received } from '../helpers/payload.ts'
import { WRITTEN } from './in-every-format.ts'

const copy = [...generateCopy({ seed: 7, count: 5, until: Date.parse('2024-11-12T08:00:00Z'), over: 3_600_000 })]

test.each(format.options)('P75: copy that is written as %s is known by looking and read back, item by item', (name) => {
  const parsed = WRITTEN[name](copy).map((document) => parsePayload(received(document, '')))
  expect(new Set(parsed.map((one) => one.format))).toEqual(new Set([name]))
  expect(parsed.flatMap(({ repairs }) => repairs)).toEqual([])
  const items = parsed.flatMap((one) => one.items)
  expect(items.map(({ headline }) => headline.replaceAll(/[“”]/g, '"'))).toEqual(
    copy.map(({ headline }) => headline.replaceAll(/[“”]/g, '"')),
  )
  for (const { body } of items) expect(body?.length).toBeGreaterThan(500)
})
