import { must } from '../../../shared/must.ts'
import type { Format } from '../../../shared/format.ts'
import { WRITTEN } from '../../documents/in-every-format.ts'
import { generateCopy } from '../copy/generate-copy.ts'

const UNTIL = Date.parse('2024-11-12T08:00:00Z')

/** Documents of a format that hold so many items between them. */
export const documentsOf = (format: Format, items: number, seed: number): Uint8Array[] =>
  WRITTEN[format]([...generateCopy({ seed, count: items, until: UNTIL, over: 86_400_000 })]).map((document) =>
    new TextEncoder().encode(document),
  )

export const feedOf = (format: Format, items: number, seed: number): Uint8Array =>
  must(documentsOf(format, items, seed)[0], 'one document')
