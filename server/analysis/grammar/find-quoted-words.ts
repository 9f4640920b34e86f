import { tokenAt } from '../text/tokens.ts'
import type { Span } from '../text/quotes.ts'
import { agentAfter, type Clause, type Subject, subjectOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { judge, speak } from './find-saying.ts'
import { has } from './reading.ts'

const LEAST_WORDS = 2
/** How many words behind a quotation its verb may stand. */
const FURTHEST = 12

interface Spoken {
  subject: Subject
  cue: Span
}
/** What may stand between a quotation and the verb behind it. */
const PARTED = /^["”»«“’']?[,.!?]?\s?[—–-]?\s*$/u
/** A word that is no verb of manner, whoever follows it. */
const NO_VERB =
  /^(?:read|reads|was|were|is|are|ist|sind|war|waren|est|sont|était|es|son|era|fue|это|є|це|hat|had|has|have|a|ont|ha|han|des|der|die|das|le|la|les|el|los|las|und|et|y|и|та|the|an|of|in|on|at|to|for|with|by|from)$/u

/** "Nothing Was Stolen": a work's title has capitals. */
const isTitle = (words: string): boolean =>
  words
    .split(' ')
    .filter((word) => word.length > 3)
    .every((word) => /^\P{L}*\p{Lu}/u.test(word))

/** The quotation whose words are a sentence: it closes behind a stop or comma, or opens the unit. */
function spokenQuote({ unit }: Clause): Span | null {
  const quote = unit.quotes[0]
  if (!quote) return null
  const words = unit.text.slice(quote.start, quote.end)
  const closes = /[,.!?…]["”»«“’']?\s?$/u.test(words) || /^["”»«“’'],/u.test(unit.text.slice(quote.end, quote.end + 2))
  if (isTitle(words)) return null
  return words.split(' ').length >= LEAST_WORDS && (closes || quote.start <= 2) ? quote : null
}

/** Somebody by name, by office or by a body's noun: no thing answers in a quotation. */
const isSpeaker = ({ source }: Subject, c: Clause): boolean =>
  source.kind !== 'outlet' &&
  source.kind !== 'unnamed' &&
  !c.r.he.has(source.party.toLowerCase()) &&
  (source.speaker !== null ||
    source.role !== null ||
    source.kind === 'person' ||
    /\p{Lu}/u.test(source.party) ||
    has(c.r.organisation, source.party.toLowerCase()))

/** Reflexives stand before the verb ("se indigna", "s'indigne") or behind it ("wehrt sich"). */
const REFLEXIVE = /^(?:sich|se|s')$/u

/** "…,” Farouk Belhadj messaged the paper": a tagged verb behind the speaker. */
function speakerBefore(c: Clause, first: number): Spoken | null {
  for (let i = first + 1; i < c.tokens.length && i < first + FURTHEST; i++) {
    const t = tokenAt(c.tokens, i)
    if (t.tag !== 'VERB' || t.capital) continue
    const subject = subjectOf(c, { start: t.start, end: t.end, words: t.low })
    return subject && isSpeaker(subject, c) ? { subject, cue: t } : null
  }
  return null
}

/** "…», wehrt sich Sepp Laimer": a verb, and the speaker behind it; in tagged English also before it. */
function speakerAt(c: Clause, first: number): Spoken | null {
  const at = REFLEXIVE.test(tokenAt(c.tokens, first).low) ? first + 1 : first
  const verb = tokenAt(c.tokens, at)
  const tagged = c.r.language === 'en'
  if (verb.kind !== 'word' || NO_VERB.test(verb.low)) return null
  if (tagged && (verb.capital || verb.tag !== 'VERB')) return speakerBefore(c, at)
  if (verb.capital) return null
  const behind = tokenAt(c.tokens, at + 1)
  const subject = agentAfter(c, REFLEXIVE.test(behind.low) ? behind.end : verb.end)
  return subject && isSpeaker(subject, c) ? { subject, cue: verb } : null
}

/** True where other words already tell who says the quotation. */
const isTold = (quote: Span, spoken: readonly Draft[]): boolean =>
  spoken.some((d) => quote.start > 2 || (d.content !== null && d.content.start <= quote.start + 1))

/** “The bridge is open,” snapped engineer Lorna Petrie: whatever verb stands there, who stands beside a quotation says it. */
export function findQuotedWords(c: Clause, spoken: readonly Draft[]): Draft[] {
  const quote = spokenQuote(c)
  if (!quote || isTold(quote, spoken)) return []
  const first = c.tokens.findIndex((t) => t.start >= quote.end && t.kind === 'word')
  const at = c.tokens[first]
  if (!at || !PARTED.test(c.unit.text.slice(quote.end, at.start))) return []
  const found = speakerAt(c, first)
  if (!found) return []
  const cue = { start: found.cue.start, end: found.cue.end, words: c.unit.low.slice(found.cue.start, found.cue.end) }
  const content = { start: 0, end: quote.end }
  return [judge(c, speak(c, cue, found.subject, content), found.subject, [content])]
}
