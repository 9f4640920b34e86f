import type { Entry } from '../../shared/entry.ts'

/** "Peskov" of "Dmitry Peskov". */
export const surname = (speaker: string): string => speaker.trim().split(/\s+/u).at(-1) ?? speaker

/** Who spoke, where that says more than the party's own name: copy often has "the Kremlin said" beside the Kremlin. */
export function spokenBy({ party, speaker }: Pick<Entry, 'party' | 'speaker'>): string | null {
  if (speaker === null || speaker.trim() === '') return null
  const [one, other] = [plain(party), plain(speaker)]
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`) ? null : speaker
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|[’']s$|[^\p{L}\p{N}]+$/gu, '')
    .trim()
