import type { ParsedItem, Skipped } from './parse.ts'

/** What a format reads from a body; the dispatcher adds the format's name. */
export interface Read {
  items: ParsedItem[]
  skipped?: Skipped[]
  repairs?: string[]
}
