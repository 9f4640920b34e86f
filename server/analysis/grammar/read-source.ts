import { METONYMS } from '../lexicon/metonyms.ts'
import { firstHit } from '../text/phrases.ts'
import { tokensOf, unpossessed, type Token } from '../text/tokens.ts'
import { lowerInPlace } from '../text/lower.ts'
import type { Cast } from './cast.ts'
import { isOrganisationName, isOutletName, nameRuns, type NameRun } from './names.ts'
import { has, type Reading } from './reading.ts'
import type { Source } from './source.ts'

const VAGUE =
  /\b(?:an?|some|several|many|two|three|four|five|six|seven|eight|nine|ten|dozen|one|multiple|other|another|local|senior|unnamed|unidentified|anonymous|few|most|familiar|briefed|knowledge|close to|asked not|condition of anonymity|people|sources?|insiders?|аноним\S*|источник\S*|джерел\S*|insider\S*|quellen?|fuentes?|anonymes?|proches?|personas|personnes|personen)\b/u
const EMPTY: Source = { party: '', kind: 'organisation', speaker: null, role: null, phrase: '' }

/** A noun phrase under reading: its words, its names, and the tools to resolve what it points at. */
interface Phrase {
  text: string
  low: string
  tokens: Token[]
  runs: NameRun[]
  r: Reading
  cast: Cast
}

const bare = (text: string, r: Reading): string => {
  const words = text
    .trim()
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    .split(/\s+/)
  while (
    words.length > 1 &&
    (r.article.has((words[0] as string).toLowerCase()) || r.adverb.has((words[0] as string).toLowerCase()))
  )
    words.shift()
  return unpossessed(words.join(' '))
}

const outletOr = (name: string, cast: Cast): 'outlet' | 'organisation' =>
  isOutletName(name) || lowerInPlace(name) === lowerInPlace(cast.sender) ? 'outlet' : 'organisation'

/** The organisation that a role belongs to: "Kremlin" of "Kremlin spokesman", "bank" of "the bank's press chief", "for Tunely". */
function ownerOf(p: Phrase, role: { start: number; end: number }, person: NameRun | null): Source | null {
  const left = bare(p.text.slice(0, role.start).split(',').at(-1) ?? '', p.r)
  const after = /^(?:\s+\p{Ll}+){0,4}?\s+(?:for|of|at|to|with|from|von|der|des|du|de la|de l'|de|d'|del)\s*(.+)$/u.exec(
    p.text.slice(role.end),
  )
  const personAt = person ? p.text.indexOf(person.text) : -1
  let right = after?.[1] ?? ''
  const cut = right.search(/,| who | which /u)
  if (cut >= 0) right = right.slice(0, cut)
  if (person && right.includes(person.text) && personAt > role.end) right = right.replace(person.text, '')
  const words = bare(left, p.r) || bare(right, p.r)
  if (!words || words.length < 2) return null
  return refer(words, p)
}

/** What a phrase without a role means: a party met before, or a new organisation. */
function refer(words: string, p: Phrase): Source | null {
  const low = lowerInPlace(words)
  if (p.r.he.has(low)) return p.cast.lastPerson()
  if (/\p{Lu}/u.test(words)) {
    const known = p.cast.byPerson(words)
    if (known && !/\s/u.test(words)) return known
    return {
      ...EMPTY,
      party: words,
      kind: known && known.kind === 'person' ? 'person' : outletOr(words, p.cast),
      phrase: words,
    }
  }
  const noun = low.split(' ').at(-1) as string
  return p.cast.byNoun(noun) ?? (words.length > 2 ? { ...EMPTY, party: words, phrase: words } : null)
}

function withRole(p: Phrase, role: { start: number; end: number; words: string }, ministerial: boolean): Source | null {
  const person =
    p.runs.findLast((run) => {
      const at = p.text.lastIndexOf(run.text)
      return (
        at >= role.end && !/^\s*(?:for|of|at)\s/u.test(p.text.slice(role.end, at)) && !isOrganisationName(run.text, p.r)
      )
    }) ??
    p.runs.find(
      (run) =>
        p.text.indexOf(run.text) + run.text.length <= role.start &&
        /,/.test(p.text.slice(0, role.start)) &&
        !isOrganisationName(run.text, p.r),
    ) ??
    null
  const from = person && p.text.indexOf(person.text) < role.start ? p.text.indexOf(person.text) + person.text.length : 0
  const trimmed: Phrase = from ? { ...p, text: p.text.slice(from), low: p.low.slice(from) } : p
  const place = { start: role.start - from, end: role.end - from }
  const owner = ownerOf(trimmed, place, from ? null : person)
  const left = bare(trimmed.text.slice(0, place.start).split(',').at(-1) ?? '', p.r)
  const roleWords = bare(`${left} ${role.words}`, p.r)
  const speaker = person ? p.cast.fullName(person.text) : null
  if (ministerial && /premier|prime|перв|прем'|премьер|ministerpräsident/iu.test(roleWords) === false && left) {
    return { party: `${left} ministry`, kind: 'organisation', speaker, role: roleWords, phrase: p.text }
  }
  if (owner) return { party: owner.party, kind: owner.kind, speaker, role: roleWords, phrase: p.text }
  const known = speaker ? p.cast.byPerson(speaker) : null
  if (known && known.party !== speaker) return { ...known, speaker, phrase: p.text }
  if (speaker) return { party: speaker, kind: 'person', speaker, role: roleWords, phrase: p.text }
  return null
}

function plainName(p: Phrase): Source | null {
  const run = p.runs.length ? (p.runs.find((x) => !isOrganisationName(x.text, p.r)) ?? (p.runs[0] as NameRun)) : null
  if (!run) return null
  const before = bare(
    p.tokens
      .slice(0, run.first)
      .map((t) => t.text)
      .join(' '),
    p.r,
  )
  const after = p.tokens
    .slice(run.last + 1)
    .map((t) => t.text)
    .join(' ')
  const known = p.cast.byPerson(run.text)
  if (known && (!run.text.includes(' ') || known.speaker === run.text)) return { ...known, phrase: p.text }
  if (isOutletName(run.text)) return { ...EMPTY, party: run.text, kind: 'outlet', phrase: p.text }
  const collective =
    has(p.r.organisation, lowerInPlace(before)) ||
    has(p.r.organisation, lowerInPlace(after)) ||
    isOrganisationName(run.text, p.r) ||
    p.tokens[0]?.low === 'the'
  if (
    !collective ||
    (before &&
      !has(p.r.organisation, lowerInPlace(before)) &&
      run.text.includes(' ') &&
      !isOrganisationName(run.text, p.r))
  ) {
    return { party: run.text, kind: 'person', speaker: run.text, role: before || null, phrase: p.text }
  }
  const possessed = /^['’]?s?$/u.test('') && has(p.r.organisation, lowerInPlace(after))
  const whole =
    possessed || has(p.r.organisation, lowerInPlace(run.text)) ? bare(p.text.split(',')[0] as string, p.r) : run.text
  return {
    ...EMPTY,
    party: METONYMS.has(lowerInPlace(run.text)) ? run.text : whole,
    kind: outletOr(run.text, p.cast),
    phrase: p.text,
  }
}

function unnamedSource(p: Phrase): Source | null {
  const hit = firstHit(p.r.unnamed, p.low)
  if (!hit) return null
  const vague = VAGUE.test(p.low)
  const namedAfter = p.runs.some((run) => p.text.indexOf(run.text) === hit.end + 1)
  if (namedAfter || (!vague && p.runs.length > 0)) return null
  if (!vague && !/s$|и$|en$|е$/u.test(hit.words)) return null
  return { party: 'unnamed sources', kind: 'unnamed', speaker: null, role: bare(p.text, p.r), phrase: p.text }
}

/** Reads who is meant by a noun phrase; null where nothing in it can take a position. */
export function readSource(text: string, r: Reading, cast: Cast, opening: boolean): Source | null {
  const clean = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
  if (!clean || clean.length > 260) return null
  const low = lowerInPlace(clean)
  const tokens = tokensOf(clean, low)
  const runs = nameRuns(tokens, (w) => r.vocabulary.has(w), opening)
  const p: Phrase = { text: clean, low, tokens, runs, r, cast }
  const words = bare(clean, r)
  if (r.he.has(low)) return cast.lastPerson() ?? cast.lastParty()
  const unnamed = unnamedSource(p)
  if (unnamed) return unnamed
  const minister = firstHit(r.minister, low)
  const role = firstHit(r.spokes, low) ?? minister ?? firstHit(r.head, low)
  if (role) {
    const read = withRole(p, role, role === minister)
    if (read) return read
    if (runs.length === 0) {
      const known = cast.lastPerson()
      return known?.speaker ? { ...known, phrase: clean } : cast.lastParty()
    }
  }
  const named = plainName(p)
  if (named) return named
  if (words.length < 3 || words.split(' ').length > 9) return null
  return refer(words, p)
}
