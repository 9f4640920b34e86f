import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { generateCopy } from '../bench/copy/generate-copy.ts'
import { WRITTEN } from '../documents/in-every-format.ts'
import { areHere, bytesOf, CORPORA } from './corpora.ts'
import * as miniflux from './miniflux.ts'

/** Longest document that is broken, in bytes: larger ones only take longer. */
const LARGEST = 300_000

function written(): Buffer[] {
  const copy = [...generateCopy({ seed: 3, count: 4, until: Date.parse('2024-11-12T08:00:00Z'), over: 3_600_000 })]
  return Object.values(WRITTEN).flatMap((write) => write(copy).map((document) => Buffer.from(document)))
}

function real(): Buffer[] {
  const files = readdirSync(CORPORA, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(?:jsonl|mjs|md|json\.validity)$|LICENSE|SOURCE/.test(name))
    .filter((name) => {
      const file = statSync(join(CORPORA, name))
      return file.isFile() && file.size > 0 && file.size <= LARGEST
    })
  return [
    ...files.toSorted().map((name) => Buffer.from(bytesOf(name))),
    ...miniflux.documents().map(({ input }) => Buffer.from(input)),
  ]
}

/** Documents of every format, real ones too where there are some. */
export const seeds = (): Buffer[] => [...written(), ...(areHere ? real() : [])]
