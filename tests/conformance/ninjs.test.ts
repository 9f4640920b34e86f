import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parsePayload } from '../../server/format/parse-payload.ts'
import { Refusal } from '../../shared/error-code.ts'
import { received } from '../helpers/payload.ts'
import { areHere, bytesOf, CORPORA, orAbsent } from './corpora.ts'

const FOLDER = 'iptc-newsinjson'
const judged = z.array(z.object({ file: z.string(), valid: z.boolean() }))

const filesIn = (folder: string): string[] =>
  readdirSync(join(CORPORA, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !/schema/i.test(name))
    .map((name) => join(folder, name))

/** Null where a file was read, else the refusal that it met; anything else that is thrown fails the test. */
function refusalOf(file: string): Refusal | null {
  try {
    parsePayload(received(bytesOf(file), 'application/json'))
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

describe.skipIf(!areHere)(`the standards body's examples of ninjs${orAbsent}`, () => {
  test('P44: every example is read', () => {
    const files = filesIn(`${FOLDER}/examples`)
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => refusalOf(file))).toEqual([])
  })

  test('P44: every valid document is read, and of what is not valid the refusals say where', () => {
    const documents = judged.parse(JSON.parse(Buffer.from(bytesOf(`${FOLDER}/ninjs.validity.json`)).toString()))
    const refused = documents.map(({ file, valid }) => ({ file, valid, refusal: refusalOf(file) }))
    expect(refused.filter(({ valid, refusal }) => valid && refusal !== null)).toEqual([])
    expect(refused.filter(({ refusal }) => refusal?.faults.length === 0)).toEqual([])
  })
})
