import type { Entry } from '../../shared/entry.ts'
import { entriesById } from '../story/stands.ts'
import { lookAmong, type Tone } from '../ui/stance.ts'

/** How the words of an entry are marked, by the entry's number on the panel. */
export interface MarkLook {
  entryId: string
  tone: Tone
  glyph: string
  /** "denial, Kremlin" */
  words: string
  rejected: boolean
}

export function markLooks(entries: readonly Entry[]): ReadonlyMap<number, MarkLook> {
  const byId = entriesById(entries)
  return new Map(
    entries.map((entry, i) => {
      const { tone, glyph, noun } = lookAmong(entry, byId)
      const rejected = entry.state === 'rejected'
      return [i + 1, { entryId: entry.id, tone, glyph, words: `${noun}, ${entry.party}`, rejected }]
    }),
  )
}
