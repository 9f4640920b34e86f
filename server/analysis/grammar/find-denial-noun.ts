import { hits, type Hit } from '../text/phrases.ts'
import { agentAfter, type Clause, cues, subjectOf, type Subject } from './clause.ts'
import type { Draft } from './draft.ts'
import { speak } from './find-saying.ts'
import { isOfAny } from './negation.ts'
import { has } from './reading.ts'

/** What follows a denial that is news: it came, or its words stand behind a colon. */
const CAME =
  /(?<!\p{L})(?:c[ao]me(?! too late)|follow(?:ed|s)|was (?:swift|prompt|immediate|quick)|kam|folgte|ließ nicht|est (?:venu|tombé|arrivé)|n'a pas tardé|llegó|no tardó|no se hizo esperar|последовал\p{L}{0,2}|не заставил\p{L}{0,2}|поступил\p{L}{0,2}|пролунал\p{L}{0,2}|надійшл\p{L}{0,2}|не забарил\p{L}{0,4})(?!\p{L})|^\s?:/u
const POSSESSED = /(?:^|[\s,.;])((?:the |a |an )?[\p{L} .-]{2,60})['’]s?\s(?:\p{L}{3,14}\s)?$/u
const OF = /^\s(?:of|by|from|du|de la|de l'|des|de|del|von|der|dem)?\s?/u
/** "Neither denial nor apology came". */
const NEGATED = /(?:^|\s)(?:neither|no|without|weder|kein|ni|aucun|ningún|sin|ни|ані)\s(?:\p{L}+\s)?$/u
/** Words between a warning and the falsehood that it warns of. */
const NEAR = 60

function ownerOf(c: Clause, noun: Hit): Subject | null {
  const possessed = POSSESSED.exec(c.unit.mask.slice(0, noun.start))?.[1]
  if (possessed !== undefined) return agentAfter(c, noun.start - 1 - possessed.length - 2)
  const of = OF.exec(c.unit.mask.slice(noun.end))
  return of ? agentAfter(c, noun.end + of[0].length) : null
}

/** "Das Dementi der Stadtwerke kam prompt: …", "a denial from the club came within the hour". */
export function findDenialNouns(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const noun of cues(c.r.denial, c)) {
    const lead = c.unit.mask.slice(0, noun.start)
    if (lead.split(' ').length > 5 || NEGATED.test(lead)) continue
    const owner = ownerOf(c, noun)
    if (!owner || owner.source.kind === 'unnamed') continue
    const came = CAME.exec(c.unit.mask.slice(owner.span.end, owner.span.end + 60))
    if (!came) continue
    const end = owner.span.end + came.index + came[0].length
    const colon = c.unit.mask.indexOf(':', owner.span.end)
    const content = { start: colon > 0 ? colon + 1 : end, end: c.unit.text.length }
    drafts.push({ ...speak(c, noun, owner, content), stance: 'denial', rule: 'denial-noun', confidence: 0.84 })
  }
  return drafts
}

/** A warning of false fines is one of a fraud: what is false is no report. */
function isOfFraud(c: Clause, end: number, label: string): boolean {
  const next = /^ (\p{L}+)/u.exec(c.unit.mask.slice(end))?.[1]
  const bare = /^(?:fals|fake|bogus|falsch|fauss|фальш|фейков)/u.test(label)
  return bare && next !== undefined && !has(c.r.reportNoun, next) && !has(c.r.false, next)
}

/** "The port warned of a hoax: no ship was lost": who warns of a false report denies it. */
export function findWarnings(c: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues(c.r.warn, c)) {
    const [label] = hits(c.r.false, c.unit.mask.slice(cue.end, cue.end + NEAR))
    const between = label ? c.unit.mask.slice(cue.end, cue.end + label.start) : ''
    if (!label || /[.;:,]/u.test(between) || has(c.r.unnamed, between)) continue
    if (isOfFraud(c, cue.end + label.end, label.words) || isOfAny(c.unit.mask.slice(cue.end), label)) continue
    const subject = subjectOf(c, cue, true)
    if (!subject || subject.source.kind !== 'organisation') continue
    const start = cue.end + label.end
    const words = { start: start - label.words.length, end: start, words: label.words }
    const content = { start: Math.min(c.unit.text.length, start + 1), end: c.unit.text.length }
    const draft = speak(c, words, subject, content.end - content.start > 12 ? content : null)
    drafts.push({ ...draft, stance: 'denial', rule: 'warns-of-falsehood', confidence: 0.8 })
  }
  return drafts
}
