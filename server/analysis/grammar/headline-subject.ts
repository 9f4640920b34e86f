import type { Span } from '../text/quotes.ts'
import { isPossessive, tokenAt, type Token } from '../text/tokens.ts'
import { TIME } from './time-words.ts'

/** What may stand behind a headline's verb: its object or adverb, not the noun that it would belong to. */
const OBJECT = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'ADP', 'NUM', 'ADV', 'VERB', 'PART'])

/** "Norvik Lines cuts", "Kremlin mocks": a word in -s behind a name is the verb, whatever the tagger takes it for. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const [before, t, after] = [tokens[i - 1], tokenAt(tokens, i), tokens[i + 1]]
  if (t.kind !== 'word' || t.capital || !before) return false
  if (t.tag === 'AUX' || t.tag === 'VERB') return !isPossessive(before.text)
  const named = before.kind === 'word' && !isPossessive(before.text) && before.tag !== 'DET'
  return (
    named && /[^s]s$/u.test(t.low) && after !== undefined && OBJECT.has(after.tag) && !/^(?:of|and)$/u.test(after.low)
  )
}

/**
 * Who "denies" in a headline of two verbs ("Nutrival suspends plant, denies contamination"): the one that the headline
 * begins with. Null where what stands before the comma at token `comma` is no clause of its own.
 */
export function headlineSubject(tokens: readonly Token[], comma: number): Span | null {
  if (tokens[comma]?.text !== ',') return null
  for (let i = 1; i < comma; i++) {
    const t = tokenAt(tokens, i)
    if (t.kind !== 'word' && !/^[.'’&-]$/u.test(t.text)) return null
    if (!isVerb(tokens, i)) continue
    const last = TIME.test(tokenAt(tokens, i - 1).low) && i > 1 ? i - 2 : i - 1
    return { start: tokenAt(tokens, 0).start, end: tokenAt(tokens, last).end }
  }
  return null
}
