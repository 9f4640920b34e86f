import { expect, test } from 'vitest'
import { Refusal } from '../../shared/error-code.ts'
import { sourceSettings } from '../../shared/source-settings.ts'
import { createPreview } from './preview.ts'

const settings = sourceSettings.parse({ id: 'tide', route: { kind: 'http', url: 'https://tide.example/' } })
const body = { name: 'a', contentType: '', body: new Uint8Array(3) }

test.each([
  [new Refusal('bad-json', 'line 1: no JSON'), 'line 1: no JSON'],
  [new TypeError('x is undefined'), 'x is undefined'],
])('R9: a test shows what cannot be read with its fault: %s', async (error, message) => {
  const preview = createPreview({
    test: async () => [body],
    read: () => {
      throw error
    },
  })
  expect(await preview(settings, null)).toMatchObject({
    fault: null,
    bodies: [{ name: 'a', bytes: 3, format: null, faults: [{ path: '', message }] }],
  })
})
