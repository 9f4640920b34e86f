import type { Span } from '../text/quotes.ts'
import { tokenAt, isPossessive, type Token } from '../text/tokens.ts'
import { hits, type Hit, type Phrases } from '../text/phrases.ts'
import type { Cast } from './cast.ts'
import { droppedSubject } from './dropped-subject.ts'
import { headlineSubject } from './headline-subject.ts'
import { has, type Reading } from './reading.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'
import { subjectBefore, subjects } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import type { Unit } from '../text/units.ts'

/** A unit under reading. */
export interface Clause {
  unit: Unit
  tokens: Token[]
  r: Reading
  cast: Cast
}

export interface Subject {
  source: Source
  /** Where its noun phrase stands in the unit. */
  span: Span
  inverted: boolean
}

const indexAt = (tokens: readonly Token[], at: number): number => {
  const i = tokens.findIndex((t) => t.start >= at)
  return i < 0 ? tokens.length : i
}

function read(c: Clause, span: Span | null): Source | null {
  if (!span) return null
  const within = c.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  return readSource(within, c.unit.text, c.unit.low, c.r, c.cast)
}

/** English inverts these only ("…," said the mayor); "told" keeps its order. */
const INVERTED =
  /^(?:said|says|added|adds|asked|wrote|replied|explained|noted|insisted|argued|tweeted|recalled|continued|warned|concluded|quipped|observed|declared|remarked|joked|stressed|reads?|denied|denies)$/u
const OPENS = /^(?:как|як|wie|comme|según|as|не так|not so|das|dies|это|этом|це|цьом|così|así|lo|l')$/u

/** "El Balance, citing three people, said the bank …": a comma behind what is said aside, and the subject stands before it. */
function closesAside({ tokens }: Clause, comma: number): boolean {
  const from = tokens.slice(0, comma).findLastIndex((t) => t.text === ',')
  const opening = tokens[from + 1]
  return from > 0 && opening !== undefined && /^(?:who|whom|whose|which|citing|quoting)$/u.test(opening.low)
}

/** "…, вновь заявил Песков", "«…», a de nouveau déclaré": an adverb stands between the comma and its verb. */
function behindAdverb({ tokens, r }: Clause, verb: number, saying: boolean): number {
  if (!saying || r.language === 'en' || r.language === 'de') return verb
  let i = verb
  while (i > 1 && verb - i < 3 && r.adverb.has(tokenAt(tokens, i - 1).low)) i--
  return /^[,»”"–—-]$/u.test(tokenAt(tokens, i - 1 < 0 ? 0 : i - 1).text) ? i : verb
}

/** `saying`: a verb of saying, which may follow its content after a mere comma ("…, заявил Песков"). */
function inverts(c: Clause, verb: number, cue: Hit, saying: boolean): boolean {
  const at = behindAdverb(c, verb, saying)
  const before = c.tokens[at - 1]
  const next = c.tokens[indexAt(c.tokens, cue.end)]
  if (c.r.language === 'en' && !INVERTED.test(cue.words)) return false
  if (!next || next.tag === 'ADP' || c.r.stop.has(next.low)) return false
  if (before === undefined) return c.r.language !== 'en' && (saying || c.r.language !== 'de')
  if (before.text === ',' && (c.tokens[at - 2]?.kind === 'quoted' || c.tokens[at - 3]?.kind === 'quoted')) return true
  if (c.r.language === 'en' && before.text === ',' && closesAside(c, at - 1)) return false
  return before.kind === 'quoted' || OPENS.test(before.low) || (saying && /^[",»”—–-]$/u.test(before.text))
}

/** What opens a German sentence that is no subject: its verb comes second, the subject behind it. */
const GERMAN_OPENING =
  /^(?:das|dies|den|dem|diesen|diesem|solche|solches|derartige|gestern|heute|am|im|in|nach|auf|bei|mit|von|vom|davon|vor|zu|zum|zur|für|gegen|gegenüber|an|aus|dagegen|zuvor|später|danach|dazu|daraufhin|erneut|auch|noch|zugleich|gleichzeitig|inzwischen|unterdessen|zunächst|prompt|umgehend|entschieden|kategorisch|vehement|energisch|schriftlich|ebenso|ebenfalls|öffentlich|mehrfach|wiederholt|jedoch|allerdings|nun|jetzt|schon|bereits|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|anderslautende|entsprechende|sämtliche)$/u

/** True where a German verb at token `at` stands second behind an adverbial or the object ("Gestern hat die Werft …"). */
function standsSecond(c: Clause, at: number): boolean {
  if (c.r.language !== 'de') return false
  let from = at
  while (from > 0 && at - from < 12 && tokenAt(c.tokens, from - 1).kind === 'word') from--
  const opening = c.tokens[from]
  if (from === at || !opening) return false
  const field = c.unit.mask.slice(opening.start, tokenAt(c.tokens, at - 1).end)
  if (/^(?:das|dies|dem|den|diesen|diesem)$/u.test(field)) return true
  if (c.r.article.has(opening.low)) return at - from <= 4 && (opening.low === 'den' || has(c.r.reportNoun, field))
  return GERMAN_OPENING.test(opening.low)
}

/** True when a verb follows the phrase: then it is the subject of that verb ("X, said it was …"). */
const isClause = (c: Clause, span: Span): boolean => {
  const next = c.tokens[indexAt(c.tokens, span.end)]
  return next?.tag === 'VERB' || next?.tag === 'AUX'
}

/** German puts the participle last: the subject stands before "hat … dementiert", not before the participle. */
function auxiliaryOf(c: Clause, cue: Hit): number | null {
  if (
    c.r.language !== 'de' ||
    !/^(?:ge\p{L}+|abgetan|dementiert|bestritten|zurückgewiesen|verworfen|bestätigt|eingeräumt|zugegeben|erklärt|mitgeteilt)$/u.test(
      cue.words,
    )
  )
    return null
  const end = indexAt(c.tokens, cue.start)
  for (let i = end - 1; i > 0 && end - i < 30; i--) {
    const { low, text } = tokenAt(c.tokens, i)
    if (/^(?:hat|haben|habe|hatte|hatten|hätte|hätten)$/u.test(low)) return i
    if (text === ';' || text === ':') return null
  }
  return null
}

/** Where the content begins that stands between a German auxiliary and its participle, or null. */
export function frameOf(c: Clause, cue: Hit): Span | null {
  const at = auxiliaryOf(c, cue)
  return at === null ? null : { start: tokenAt(c.tokens, at).end, end: cue.start }
}

/** Who takes the position that the words `cue` announce: before them, or behind them where the order is inverted. */
export function subjectOf(c: Clause, cue: Hit, saying = false): Subject | null {
  if (c.r.language === 'de' && /\sman(?!\p{L})/u.test(c.unit.mask.slice(cue.start, cue.end + 4))) {
    const span = { start: 0, end: cue.start }
    const source = read(c, span)
    return source && { source, span, inverted: false }
  }
  const dropped = saying ? droppedSubject(c.unit, cue, c.r, c.cast) : null
  if (dropped) return { source: dropped, span: { start: cue.start, end: cue.end }, inverted: true }
  const auxiliary = auxiliaryOf(c, cue)
  const at = auxiliary ?? indexAt(c.tokens, cue.start)
  const before = c.tokens[at - 1]
  if (standsSecond(c, at)) {
    const span = subjectAfter(c.tokens, auxiliary === null ? indexAt(c.tokens, cue.end) : auxiliary + 1, c.r)
    const source = read(c, span)
    if (span && source) return { source, span, inverted: true }
  }
  if (inverts(c, at, cue, saying)) {
    const span = subjectAfter(c.tokens, indexAt(c.tokens, cue.end), c.r)
    const source = span && !isClause(c, span) ? read(c, span) : null
    if (span && source) return { source, span, inverted: true }
  }
  const absolute = /(?:^|[\s,])with\s[^,;]{2,80}$/u.test(c.unit.mask.slice(0, cue.start))
  if (
    !absolute &&
    c.r.language === 'en' &&
    /^\S+ing(?: |$)/u.test(cue.words) &&
    before?.tag !== 'AUX' &&
    before?.tag !== 'ADV'
  )
    return null
  const first = c.unit.kind === 'headline' && c.r.language === 'en' ? headlineSubject(c.tokens, at - 1) : null
  const span = first ?? subjectBefore(c.tokens, at, c.r)
  const source = read(c, span)
  return span && source ? { source, span, inverted: false } : null
}

const JOINED =
  /^(both )?(.{3,80}?),? (?:and|und|et|y|и|та|і|й) (the |both the |der |die |das |la |le |el )?(.{3,80})$/iu

/**
 * Each of two who take one position together: "Reform Union and the far-right National Dawn both rejected". What a name
 * holds together ("Press and General") is one.
 */
export function eachOf(c: Clause, subject: Subject, cue: Hit): Subject[] {
  const { start, end } = subject.span
  const found = JOINED.exec(c.unit.text.slice(start, end))
  if (!found) return [subject]
  const beside = /(?:^|\s)both(?:\s|$)/u.test(c.unit.mask.slice(end, cue.end + 6))
  if (found[1] === undefined && found[3] === undefined && !beside) return [subject]
  const left = {
    start: start + (found[1]?.length ?? 0),
    end: start + (found[1]?.length ?? 0) + (found[2]?.length ?? 0),
  }
  const right = { start: end - (found[3]?.length ?? 0) - (found[4]?.length ?? 0), end }
  const both = [left, right].map((span) => ({ source: read(c, span), span }))
  const named = both.flatMap(({ source, span }) =>
    source && source.kind !== 'unnamed' ? [{ source, span, inverted: subject.inverted }] : [],
  )
  return named.length === 2 && named[0]?.source.party !== named[1]?.source.party ? named : [subject]
}

/** The subject behind the words at `end`: "denied by its owner, Pelican Crossings", "according to two diplomats". */
export function agentAfter(c: Clause, end: number): Subject | null {
  const span = subjectAfter(c.tokens, indexAt(c.tokens, end), c.r)
  const source = read(c, span)
  return span && source ? { source, span, inverted: true } : null
}

/** Every place of a phrase outside of quotations. */
export const cues = (sought: Phrases, c: Clause): Hit[] => hits(sought, c.unit.mask)

/** "was told", "is said": who stands before does not speak. */
const PASSIVE = /(?:^|\s)(?:was|were|been|be|being|is|are)\s(?:\p{L}{2,12}ly\s|also\s)?$/u

/** True where the tagger and the words beside it say that "reports" or "claims" is a noun here. */
function isNoun(c: Clause, hit: Hit): boolean {
  if (hit.words.includes(' ')) return false
  const at = indexAt(c.tokens, hit.start)
  // A German verb has no capital ("nach Berichten").
  if (c.r.language === 'de' && at > 0 && c.tokens[at]?.capital === true && c.tokens[at - 1]?.kind === 'word')
    return true
  const [before, token, after] = [c.tokens[at - 1], c.tokens[at], c.tokens[at + 1]]
  if (c.r.language !== 'en')
    return (
      before !== undefined &&
      (/^(?:l'|d')$/u.test(before.low) || c.r.article.has(before.low)) &&
      before.text !== ',' &&
      !/^(?:lo|se|su|du|des|eine?)$/u.test(before.low)
    )
  if (!token || !/^(?:NOUN|PROPN|ADJ|ADP|DET)$/u.test(token.tag)) return false
  if (!before || /^(?:DET|ADJ|ADP|NUM|VERB)$/u.test(before.tag) || isPossessive(before.text)) return true
  return !before.capital && (!after || /^(?:VERB|AUX|ADP|PUNCT)$/u.test(after.tag))
}

/** The same for verbs that are nouns elsewhere ("reports", "claims", "charges"), and not in the passive. */
export const verbs = (sought: Phrases, c: Clause): Hit[] =>
  cues(sought, c).filter(
    (hit) => !PASSIVE.test(c.unit.mask.slice(Math.max(0, hit.start - 20), hit.start)) && !isNoun(c, hit),
  )

/** The quotation nearest to `cue`, preferring one that ends right before or begins right behind it. */
export function quoteNear(unit: Unit, cue: Span): Span | null {
  let best: Span | null = null
  let least = Infinity
  for (const q of unit.quotes) {
    const gap = q.end <= cue.start ? cue.start - q.end : q.start - cue.end
    if (gap < least) {
      least = gap
      best = q
    }
  }
  return best
}

/** Whom the unit's main clause is about: the owner of participles and of verbs without a subject of their own. */
export function mainSubject(c: Clause): Subject | null {
  let pronoun: Subject | null = null
  for (const span of subjects(c.tokens, c.r)) {
    const source = read(c, span)
    if (source && c.r.he.has(source.party.toLowerCase())) {
      pronoun ??= { source, span, inverted: false }
      continue
    }
    if (source && source.kind !== 'unnamed' && !/^(?:contrary|there|whoever|what)(?!\p{L})/iu.test(source.party))
      return { source, span, inverted: false }
  }
  return pronoun
}
