import type { Entry } from '../../shared/entry.ts'

/** "Peskov" of "Dmitry Peskov". */
export const surname = (speaker: string): string => speaker.trim().split(/\s+/u).at(-1) ?? speaker

/** Who spoke, where that says more than the party's own name: copy often has "the Kremlin said" beside the Kremlin. */
export function spokenBy({ party, speaker }: Pick<Entry, 'party' | 'speaker'>): string | null {
  if (speaker === null || speaker.trim() === '') return null
  const [one, other] = [plain(party), plain(speaker)]
  const isSame = one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`) || isOffice(one, other)
  return isSame ? null : speaker
}

/** What a German spokesman is called by the word that names his house: "Konzernsprecher" of a "Konzern". Its head is news. */
const OFFICE = /^(?:e?s|n)?(?:sprecher|vertreter)(?:in)?$/u
const isOffice = (party: string, speaker: string): boolean =>
  party !== '' && speaker.startsWith(party) && OFFICE.test(speaker.slice(party.length))

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|[’']s$|[^\p{L}\p{N}]+$/gu, '')
    .trim()
