import { expect, test } from 'vitest'
import { Refusal } from '../../shared/error-code.ts'
import { format } from '../../shared/format.ts'
import { must } from '../../shared/must.ts'
import { parsePayload } from '../../server/format/parse-payload.ts'
import { seeded } from '../bench/copy/random.ts'
import { received } from '../helpers/payload.ts'
import { orAbsent } from './corpora.ts'
import { mutated } from './mutations.ts'
import { seeds } from './seeds.ts'

const SEED = 20_241_112
const DOCUMENTS = 2_000
/** Of a processor, that one document may take, in milliseconds; and what all may add to resident memory, in MB. */
const LONGEST = 1_000
const MOST_MEMORY = 200
const MB = 1_048_576

interface Fault {
  at: number
  what: string
}

const spent = (): number => process.cpuUsage().user / 1_000

/** Reads a document as its looks say, or as something that it may not be at all; null where all is well. */
function faultOf(at: number, body: Buffer, as: (typeof format.options)[number] | undefined): Fault | null {
  const began = spent()
  try {
    parsePayload(received(body, '', { format: as }))
  } catch (error) {
    if (!(error instanceof Refusal))
      return { at, what: error instanceof Error ? (error.stack ?? error.message) : 'thrown' }
  }
  const took = spent() - began
  return took > LONGEST ? { at, what: `took ${took} ms` } : null
}

test(`P76: no broken document breaks a reader, takes a second or keeps memory${orAbsent}`, { timeout: 300_000 }, () => {
  const random = seeded(SEED)
  const documents = seeds()
  const first = process.memoryUsage.rss()
  const faults: (Fault | null)[] = []
  for (let at = 0; at < DOCUMENTS; at++) {
    const body = mutated(random.pick(documents), random.pick(documents), random)
    faults.push(faultOf(at, body, random.chance(0.2) ? random.pick(format.options) : undefined))
  }
  expect(faults.filter((fault) => fault !== null)).toEqual([])
  expect(must(documents.length, 'documents')).toBeGreaterThan(20)
  expect((process.memoryUsage.rss() - first) / MB).toBeLessThan(MOST_MEMORY)
})
