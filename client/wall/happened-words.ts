import type { Entry } from '../../shared/entry.ts'
import { entriesById } from '../story/stands.ts'
import { spokenBy, surname } from '../ui/speaker.ts'
import { lookAmong, lookOf } from '../ui/stance.ts'

/** What an entry says in a few words, after its party's name. */
export function happenedWords(entry: Entry, entries: readonly Entry[]): { who: string; verb: string; words: string } {
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
