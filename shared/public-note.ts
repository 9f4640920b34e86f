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
