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

/** What a German office is called by the word that names its house: "Konzernsprecher" of a "Konzern". */
const OFFICE = /^(?:e?s|n)?(?:sprecher|vertreter|chef|leiter)(?:in)?$/u
const isOffice = (party: string, speaker: string): boolean =>
  party !== '' && speaker.startsWith(party) && OFFICE.test(speaker.slice(party.length))

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|[’']s$|[^\p{L}\p{N}]+$/gu, '')
    .trim()
