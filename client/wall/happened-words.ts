import { rewrittenIn } from '../../shared/corrected-since.ts'
import type { Entry } from '../../shared/entry.ts'
import { rewrittenMark } from '../story/later-words.ts'
import { entriesById } from '../story/stands.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { lookAmong, lookOf } from '../ui/stance.ts'

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
