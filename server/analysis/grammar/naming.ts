import type { Naming, NamingRule } from '../../../shared/naming.ts'
import type { Statement } from '../../../shared/statement.ts'
import type { Names } from '../../names/names.ts'
import { nameKey } from '../../names/name-key.ts'
import { lowerInPlace } from '../text/lower.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Finds that are their outlet's own, whatever words they stand in. */
const OF_SENDER: ReadonlySet<string> = new Set(['correction-notice', 'kill-notice', 'own-report', 'own-sourcing'])

/** True where every word of the party's name stands in the phrase, in any order of inflection: "Ukraine's foreign ministry". */
function isNamedIn(party: string, phrase: string): boolean {
  const words = new Set(nameKey(phrase).split(' '))
  return nameKey(party)
    .split(' ')
    .every((word) => words.has(word))
}

function ruleOf({ source, rule }: Draft, r: Reading): NamingRule {
  const words = lowerInPlace(source.words ?? source.phrase)
  if (source.listed) return 'listed-speaker'
  if (source.kind === 'unnamed') return 'unnamed'
  if (rule === 'transcript') return 'turn'
  if (rule === 'release') return 'issuer'
  if (OF_SENDER.has(rule)) return 'sender'
  if (r.he.has(words)) return 'pronoun'
  if (rule === 'quote-goes-on' || !isNamedIn(source.party, words)) return 'told-before'
  return source.role !== null && source.party !== source.speaker ? 'office' : 'named'
}

/** Why the position is its party's, as the copy tells it. */
export const namingOf = (draft: Draft, r: Reading): Naming => ({
  words: draft.source.words ?? draft.source.phrase,
  rule: ruleOf(draft, r),
  readAs: draft.source.party,
})

/** True where the copy says of a person nothing but the name, or the lists alone say for whom the person speaks. */
const isByList = ({ naming, partyKind, party, speaker, role }: Statement): boolean =>
  naming?.rule === 'listed-speaker' || (partyKind === 'person' && party === speaker && role === null)

/**
 * N11: a position of another day than the copy's is that of whom its speaker spoke for then, where the lists alone tell
 * for whom.
 */
export function onItsDay(s: Statement, names: Names): Statement {
  if (s.saidAt === null || s.speaker === null || !isByList(s)) return s
  const { words = '' } = s.naming ?? {}
  const voice = names.voice(s.speaker, s.saidAt)
  if (voice === null)
    return {
      ...s,
      party: s.speaker,
      partyKind: 'person',
      role: null,
      naming: { words, rule: 'named', readAs: s.speaker },
    }
  const { party, role } = voice
  const naming = { words, rule: 'listed-speaker', readAs: party.name }
  return { ...s, party: party.name, partyKind: 'organisation', role: role || null, naming }
}
