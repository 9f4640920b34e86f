import { METONYMS } from '../lexicon/metonyms.ts'
import { lowerInPlace } from '../text/lower.ts'
import { firstHit } from '../text/phrases.ts'
import type { Span } from '../text/quotes.ts'
import type { Unit } from '../text/units.ts'
import { isAgentNoun } from './agent-noun.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { outletIn } from './names.ts'
import { outletAhead } from './outlet-ahead.ts'
import { has } from './reading.ts'
import { THAT } from './that.ts'

/** The words before which those without a name stand, and behind which whom they told; by language. */
const TELLS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:told|tells?|telling) |(?:spoke|spoken|speaking|talked) (?:\p{L}+ )?(?:to|with) |(?:confirmed|confided|said|disclosed|revealed|described)(?: [^,.;:"“”]{1,40}?)? to |(?:interviewed|contacted|consulted|questioned|quoted|cited|reached) by )/gu,
  de: /(?<!\p{L})(?:sagten?|erklärten?|bestätigten?|berichteten?|erzählten?|verrieten?|schilderten?|gegenüber|befragt von) /gu,
  fr: /(?<!\p{L})(?:(?:confi|indiqu|racont|expliqu|affirm|déclar|assur|confirm|révél)(?:é|ent|aient) (?:à |au |aux )|dit à |(?:interrogé|consulté|contacté|cité|joint|sollicité|rencontré)e?s? par )/gu,
  es: /(?<!\p{L})(?:(?:dij|cont|explic|relat|confirm|asegur|señal|indic|revel|confi)(?:o|ó|eron|aron|an|ado)|dicho) al? |(?<!\p{L})(?:consultad|citad|contactad|entrevistad)[oa]s? por /gu,
  ru: /(?<!\p{L})(?:(?:сообщи|рассказа|заяви|сказа|подтверди|пояснил?|утвержда|рассказыва)\p{L}{1,4}|опрошенн\p{L}{2,3}|собеседник\p{L}{0,3}|источник\p{L}{0,3}) /gu,
  uk: /(?<!\p{L})(?:(?:повідоми|розпові|розказа|сказа|підтверди|пояснил?|стверджу)\p{L}{1,4}|опитан\p{L}{1,3}|співрозмовник\p{L}{0,3}|джерел\p{L}{0,3}) /gu,
}
/** People by number, by an article or by what they are to somebody, and by nothing else. */
const SOME =
  /(?<!\p{L})(?:an?|one|another|two|three|four|five|six|seven|several|some|ein|eine|zwei|drei|vier|fünf|mehrere|einige|deux|trois|quatre|cinq|plusieurs|dos|tres|cuatro|cinco|varios|varias|двое|трое|четверо|пятеро|несколько|два|три|двоє|троє|четверо|п['’]ятеро|кілька|дві) (?=\p{Ll})/u
/** "Jana Whitlow, a member of the board, told …": the name stands aside from what she is. */
const NAMES = /^\s*(?:\p{Lu}\.?[\p{L}’'-]* )+\p{Lu}[\p{L}’'-]+\s*$/u
/** Who asks not to be named has no name, whatever house's name stands beside. */
const ANONYMOUS = /(?<!\p{L})(?:anonymity|anonymität|anonymat|anonimato|анонимност\p{L}|анонімност\p{L})(?!\p{L})/u
const PREPOSITION =
  / (?:at|in|of|on|from|for|near|by|with|inside|close|der|des|von|bei|in|de|du|à|en|del|в|во|у|з|із) /u

/** The piece of the sentence in which those who tell stand: what is said aside between them and the verb is passed over. */
function tellersBefore(text: string, at: number): string {
  const pieces = text.slice(0, at).split(/[,;:—–]/u)
  const last = pieces.at(-1) ?? ''
  if (/\p{L}{3}/u.test(last.replace(/(?<!\p{L})(?:has|have|had|haben|hat|ont|a|han|ha|hier|auch)(?!\p{L})/giu, '')))
    return last
  const [before = '', aside = ''] = pieces.slice(-3)
  return NAMES.test(aside) ? '' : before
}

/** True for people who are told of without a name, and for whom nobody speaks: "two officials", "a nurse and a porter". */
function isNameless(c: Clause, words: string): boolean {
  const { r } = c
  const low = words.toLowerCase()
  if (has(r.spokes, low)) return false
  if (ANONYMOUS.test(low)) return true
  const hit = firstHit(r.unnamed, low)
  if (hit) return !/^ \p{Lu}/u.test(words.slice(hit.end)) || r.language === 'de'
  const some = SOME.exec(low)
  if (!some) return false
  const [told = ''] = low.slice(some.index + some[0].length).split(PREPOSITION)
  const noun = told.trim()
  const from = some.index + some[0].length
  return (
    noun.split(' ').length < 8 &&
    !(r.language !== 'de' && /\p{Lu}/u.test(words.slice(from, from + noun.length))) &&
    // "One mayor", "one of the largest banks": an office and a body have a word of their own.
    ![r.organisation, r.outlet, r.minister, r.head].some(
      (known) => has(known, noun) || has(known, noun.replace(/ies$/u, 'y').replace(/s$/u, '')),
    ) &&
    !isAgentNoun(noun)
  )
}

/** Words that lead to what was told. */
const BINDS = new RegExp(String.raw`^[^.;:"“«]{0,70}?(?<!\p{L})${THAT}\s*`, 'u')

function contentOf({ unit }: Clause, cue: Span, behind: number): Span {
  const binds = BINDS.exec(unit.text.slice(behind))
  if (binds) return { start: behind + binds[0].length, end: unit.text.length }
  const before = unit.mask.lastIndexOf(',', cue.start)
  if (before > unit.text.length / 3) return { start: 0, end: before }
  const after = unit.mask.indexOf(',', behind)
  return after < 0 || after > behind + 60
    ? { start: 0, end: unit.text.length }
    : { start: after + 1, end: unit.text.length }
}

/** "Who spoke to Bluewire", "told The Sifter": whom sources speak to is an outlet, though no list knows it. */
const SPOKE =
  /^(?:spoke|spoken|speaking|talked|interviewed|contacted|interrogé|contacté|entrevistad|contactad|опрошенн|опитан)/u
const UNKNOWN =
  /^(The )?(\p{Lu}[\p{L}\p{N}’-]{3,}(?: \p{Lu}[\p{L}\p{N}’-]{3,}){0,2})(?=[,.;]| (?:that|on|under|by|in|said|say|dass|que|что|що)(?!\p{L})|$)/u
function unknownIn(ahead: string, tells: string, { r, cast }: Clause): { party: string; length: number } | null {
  const [whole = '', article, name = ''] = UNKNOWN.exec(ahead) ?? []
  const isBody =
    has(r.organisation, lowerInPlace(name)) || METONYMS.has(lowerInPlace(name)) || cast.names.party(name) !== null
  if (name === '' || isBody || cast.byPerson(name) !== null) return null
  return article !== undefined || (SPOKE.test(tells) && !name.includes(' '))
    ? { party: name, length: whole.length }
    : null
}

/** "An AFP correspondent saw it, and a porter told the agency": the house is the one that the sentence has named. */
const THE_OUTLET =
  /^(?:the (?:news agency|agency|newspaper|paper|magazine|website|broadcaster|station|channel|network)|der (?:nachrichtenagentur|agentur|zeitung)|dem (?:blatt|magazin|sender)|l['’]agence|au (?:journal|quotidien|magazine)|à l['’]agence|la agencia|al? (?:diario|periódico)|агентству|изданию|газете|агенції|виданню|газеті)(?=[,.;:]| (?:that|on|under|dass|que|что|що|на|за|sous|bajo|unter)(?!\p{L})|$)/u
function namedBefore({ unit, cast }: Clause, at: number, low: string): { party: string; length: number } | null {
  const words = THE_OUTLET.exec(low)?.[0]
  if (words === undefined) return null
  const names = unit.text.slice(0, at).match(/\p{Lu}[\p{L}\p{N}’'.&-]*(?: \p{Lu}[\p{L}\p{N}’'.&-]*)*/gu) ?? []
  const party = names
    .map((name) => outletIn(name.replace(/^(?:An?|The|L['’]|Der|Die|Das) ?/u, ''), cast))
    .find((name) => name !== null)
  return party === undefined || party === null ? null : { party, length: words.length }
}

/** "На условиях анонимности рассказали «Курьеру», что": whom those without a name tell, in quotation marks, is an outlet. */
const QUOTED_HEARER = /^[«„](\p{Lu}[^«»„“]{2,40})[»“](?=,? (?:что|що|об|про|о)(?!\p{L})|[,.])/u
function quotedIn(ahead: string, { r, cast }: Clause): { party: string; length: number } | null {
  const found = /^(?:ru|uk)$/u.test(r.language) ? QUOTED_HEARER.exec(ahead) : null
  const name = found?.[1] ?? ''
  if (!found || has(r.organisation, lowerInPlace(name)) || cast.names.party(name) !== null) return null
  return { party: name, length: found[0].length }
}

/** Whom those without a name have told, and by which words, or null. */
export interface Told {
  party: string
  cue: Span
  /** Where the words for the outlet end. */
  end: number
}

/** What each unit's own words tell, asked once: its unnamed sources may be many. */
const unnamedTold = new WeakMap<Unit, Told | null>()

/** The same for a unit whose sources are known to have no name. */
export function toldByUnnamed(c: Clause): Told | null {
  const known = unnamedTold.get(c.unit)
  if (known !== undefined) return known
  const told = toldOutlet(c, true)
  unnamedTold.set(c.unit, told)
  return told
}

/** A7: the outlet to which the sources of a sentence spoke: “three aides who spoke to The Associated Press”. */
function toldOutlet(c: Clause, isUnnamed = false): Told | null {
  const { unit, r, cast } = c
  const tells = TELLS[r.language]
  if (!tells) return null
  for (const { index, 0: words } of unit.low.matchAll(tells)) {
    const behind = index + words.length
    const ahead = unit.text.slice(behind, behind + 90)
    const outlet =
      outletAhead(ahead, r, cast) ??
      unknownIn(ahead, words, c) ??
      namedBefore(c, index, unit.low.slice(behind, behind + 90)) ??
      quotedIn(ahead, c)
    const noun = /^(?:собеседник|источник|співрозмовник|джерел)/u.test(words)
    if (outlet && (isUnnamed || noun || isNameless(c, tellersBefore(unit.text, index))))
      return { party: outlet.party, cue: { start: index, end: behind - 1 }, end: behind + outlet.length }
  }
  return null
}

/** What those without a name tell an outlet, its own or another's, is that outlet's report. */
export function findTold(c: Clause): Draft[] {
  const told = toldOutlet(c)
  if (!told) return []
  const { party, cue, end } = told
  return [
    {
      unit: c.unit,
      stance: 'report',
      source: { party, kind: 'outlet', speaker: null, role: null, phrase: party },
      sourcing: 'unnamed',
      cue,
      content: contentOf(c, cue, end),
      quote: null,
      rule: 'unnamed-report',
      confidence: 0.66,
      via: party === c.cast.sender ? null : party,
      background: false,
    },
  ]
}
