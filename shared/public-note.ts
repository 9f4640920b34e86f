import type { ItemVersion } from './item.ts'
import type { EdNote } from './wire.ts'

/** An item's note to editors, and each of those that it was made of where a wire tells them apart. */
export interface Noted {
  ednote?: string | null
  wire?: { ednotes?: readonly EdNote[] | undefined } | null
}

/** What may leave the item of its note to editors: a wire's private ones stay with it. */
export function publicNote({ ednote, wire }: Noted): string | null {
  if (!wire?.ednotes) return ednote ?? null
  return (
    wire.ednotes
      .filter((note) => note.public)
      .map((note) => note.text)
      .join('\n') || null
  )
}

/** A version as a reader who edits nothing gets it: without the notes that are for editors alone. */
export function withoutPrivateNotes(version: ItemVersion): ItemVersion {
  const { wire } = version
  if (!wire?.ednotes) return version
  return {
    ...version,
    ednote: publicNote(version),
    wire: { ...wire, ednotes: wire.ednotes.filter((note) => note.public) },
  }
}
