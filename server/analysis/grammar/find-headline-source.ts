import { agentAfter, type Clause, mainSubject, type Subject } from './clause.ts'
import type { Draft } from './draft.ts'
import { isNotice } from './find-notice.ts'
import { judge, speak } from './find-saying.ts'
import { has } from './reading.ts'
import { isAnnouncing } from './subject-end.ts'

/** "No talks held - Kremlin", "X hid tests - Harlow Sentinel, citing e-mails": a headline's source behind a dash. */
export function findDashes(c: Clause): Draft[] {
  const dash =
    c.unit.kind === 'headline' ? /\s(?:-|–|—)\s?((?:[^-–—:"“«]|(?<=\p{L})-(?=\p{L})){3,70})$/u.exec(c.unit.text) : null
  if (!dash) return []
  const start = c.unit.text.length - (dash[1] ?? '').length
  const subject = agentAfter(c, start)
  if (!subject || subject.span.start > start + 4) return []
  const content = { start: 0, end: dash.index }
  const cue = { start: subject.span.start, end: c.unit.text.length, words: '' }
  return [judge(c, speak(c, cue, subject, content), subject, [content])]
}

/** "“Quote”: mayor Ann Lee on the report" in headlines: the quotation first, then who said it. */
function findQuoteFirst(c: Clause): Draft[] {
  const [quote] = c.unit.quotes
  if (!quote || quote.start > 2 || !/^["'”’»]\s?[:–—-]\s/u.test(c.unit.text.slice(quote.end, quote.end + 4))) return []
  // «Warte»: a paper's name, whose words follow.
  const words = c.unit.text.slice(quote.start, quote.end)
  if (/^\p{Lu}\p{L}+$/u.test(words) && !has(c.r.false, words.toLowerCase())) return []
  const subject = agentAfter(c, quote.end + 2)
  if (!subject) return []
  const cue = { start: quote.start, end: quote.end, words: '' }
  return [judge(c, speak(c, cue, subject, quote), subject, [quote])]
}

/** "The manager, Hernán Bosio, went on air: “All wages are paid.”": whom the sentence is about says what follows. */
function findLateColon(c: Clause): Draft[] {
  const quote = c.unit.quotes.findLast((q) => /:\s?["“«„]$/u.test(c.unit.text.slice(Math.max(0, q.start - 3), q.start)))
  const subject = quote && (c.r.language === 'en' ? mainSubject(c) : agentAfter(c, 0))
  if (!quote || !subject || subject.span.end > quote.start) return []
  const cue = { start: quote.start, end: quote.end, words: '' }
  return [judge(c, speak(c, cue, subject, quote), subject, [quote])]
}

/** An organisation or an office: in running text, what stands before a colon is more often no speaker at all. */
const isBody = ({ source }: Subject, { r }: Clause): boolean =>
  source.kind === 'organisation' && (has(r.organisation, source.party.toLowerCase()) || /\p{Lu}{2}/u.test(source.party))

/** "Trade ministry spokesperson on Halvor: …" */
const ON_A_MATTER =
  /^ (?:on|about|re|regarding|, (?:asked|questioned|pressed) (?:about|on|over)|zu|zum|zur|über|sur|sobre|о|об|про|щодо) [^:]{2,40}$/iu

/** "X: “quote”" and, in headlines, "X: NO TALKS HELD"; in running text an organisation's denial alone. */
export function findColons(c: Clause): Draft[] {
  if (c.unit.kind === 'headline' && (c.unit.quotes[0]?.start ?? 9) <= 2) return findQuoteFirst(c)
  if (isNotice(c.unit.text)) return []
  const colon = /^([^:"“«„]{3,90}):\s*(["“«„'‘]?)/u.exec(c.unit.text)
  if (!colon && c.unit.kind === 'body') return findLateColon(c)
  const flash = c.unit.kind === 'headline' || !/[.!?…"”»)]$/u.test(c.unit.text)
  if (!colon) return []
  const end = (colon[1] ?? '').length
  const subject = agentAfter(c, 0)
  const quoted = colon[2] !== '' && c.unit.kind === 'body'
  if (!subject) return quoted ? findLateColon(c) : []
  const told = c.unit.text.slice(subject.span.end, end)
  const rest = isAnnouncing(told.trim()) ? '' : told
  if (!colon[2] && rest.length > 1 && !ON_A_MATTER.test(rest)) return []
  const low = c.unit.low.slice(subject.span.start, subject.span.end)
  if (has(c.r.document, low) || has(c.r.reportNoun, low)) return []
  // "Lodgaz chief on cut-off report: …": what it is about tells no deed, whatever the tagger makes of it.
  const last = rest.length > 1 ? subject.span.end : end
  const verb = c.tokens.find((t) => t.start < last && (t.tag === 'VERB' || t.tag === 'AUX'))
  if (verb) return quoted ? findLateColon(c) : []
  const content = { start: colon[0].length, end: c.unit.text.length }
  const cue = { start: end, end: end + 1, words: ':' }
  const judged = judge(c, speak(c, cue, subject, content), subject, [content])
  const plain = !flash && !colon[2]
  return plain && !(judged.stance === 'denial' && isBody(subject, c)) ? [] : [judged]
}
