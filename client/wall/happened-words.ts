import { cutInTheMiddle } from '../../shared/alert-headline.ts'
import { rewrittenIn } from '../../shared/corrected-since.ts'
import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import { rewrittenMark } from '../story/later-words.ts'
import { entriesById } from '../story/stands.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { lookAmong, lookOf } from '../ui/stance.ts'
import { t } from '../words/t.ts'

interface Happened {
  who: string
  verb: string
  words: string
  /** That its copy says something else by now; null where it does not. */
  mark: string | null
}

/** What an entry says in a few words, after its party's name: in the words of its copy as it stands now, where those are known. */
export function happenedWords(entry: Entry, entries: readonly Entry[]): Happened {
  const later = rewrittenIn(entry)
  const mark = later === null ? null : rewrittenMark(later)
  const said = saidWords(entry, entries)
  return later?.words ? { ...said, verb: `${lookOf(entry.stance).verb}:`, words: later.words, mark } : { ...said, mark }
}

interface Told {
  /** It is the first report of the story. */
  isFirst: boolean
  /** The claims of the story, the one that stands whole beside its entries first. */
  claims: readonly { claim: Pick<Claim, 'id' | 'text'> }[]
}

/** Letters of two lines of a wall's row, with the name that they begin with; of what is cut so many stand at the end. */
const TWO_LINES = 78
const LEAST = 44

/** A denial in short has its end too, where copy says “are false”. Null where it is short enough. */
function briefDenial({ who, verb, words }: Happened): string | null {
  const most = Math.max(LEAST, TWO_LINES - who.length - verb.length)
  return words.length <= most ? null : `${verb} ${cutInTheMiddle(words, most, Math.floor(most / 2))}`.trim()
}

/**
 * W46: an entry in short. What a report tells is the claim, which stands beside it, or is told in its own words; a denial
 * is cut in the middle. Null for what has no other words, and for what was corrected since.
 */
export function briefWords(entry: Entry, entries: readonly Entry[], { isFirst, claims }: Told): string | null {
  if (rewrittenIn(entry) !== null) return null
  if (entry.stance === 'denial' || entry.stance === 'restatement') return briefDenial(happenedWords(entry, entries))
  if (entry.stance !== 'report' && entry.stance !== 'follow-up') return null
  if (entry.claimId === claims[0]?.claim.id) return isFirst ? t('first reports it') : t('reports it')
  const claim = claims.find(({ claim: { id } }) => id === entry.claimId)?.claim.text ?? null
  return claim === null ? null : `${lookOf(entry.stance).verb}: ${claim}`
}

function saidWords(entry: Entry, entries: readonly Entry[]): Omit<Happened, 'mark'> {
  const look = lookAmong(entry, entriesById(entries))
  const speaker = spokenBy(entry)
  const who = entry.stance === 'restatement' && speaker !== null ? surname(speaker) : entry.party
  if (entry.stance === 'no-comment') return { who, verb: '', words: look.verb }
  if (entry.quote !== null) {
    const quote = entry.quote.replace(/^[“"„«]+|[”"»]+$/gu, '')
    return { who, verb: entry.stance === 'restatement' ? `${lookOf('restatement').verb}:` : '', words: `“${quote}”` }
  }
  return { who, verb: `${lookOf(entry.stance).verb}:`, words: entry.text }
}
