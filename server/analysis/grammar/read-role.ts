import type { Hit } from '../text/phrases.ts'
import { tokenAt, type Token } from '../text/tokens.ts'
import { agentOf } from './agent-of.ts'
import { bureauOf } from './bureau.ts'
import { listedVoice } from './listed-voice.ts'
import { isOrganisationName, isOutletName, type NameRun } from './names.ts'
import { bare, type Phrase, segments } from './phrase.ts'
import { nominativeOf } from '../lexicon/nominative.ts'
import { aheadIn } from './race.ts'
import { owningBody } from './owning-body.ts'
import { trimmed, withoutDepartment, withoutReach } from './body-name.ts'
import { ownerAndName, withoutOwner } from './owner-and-name.ts'
import { organisation, refer } from './refer.ts'
import type { Source } from './source.ts'
import { TIME } from './time-words.ts'

const LINK = /^(?:for|of|at|to|with|from|in|von|der|des|für|im|du|de|d'|del|von|pour|chez)$/u
/** What an officer may be in charge of: no organisation. */
const CHARGE =
  /^(?:communications?|investor relations|press|media|media relations|public relations|public affairs|operations|security|marketing|staff|research|state|government|delegation|news|information|external relations|corporate affairs|kommunikation|la communication)\b/iu
const ADJECTIVE =
  /^(?:senior|former|deputy|acting|then|top|official|new|late|assistant|vice|ex|retired|veteran|longtime|presidential|current|outspoken|embattled|young|old|British|American|Russian|Ukrainian|German|French|chief|first|interim|incoming|outgoing|his|her|my|our|dessen|deren|его|её|ее|их|официальный|официального|офіційний|ancien|ancienne|son|su|designated|начальник|руководитель|директор|заместитель|замначальника|сотрудник|керівник|керівниця|начальниця|заступник|заступниця|очільник|очільниця)$/iu
const PRIME = /prime|premier|chancellor|перв|премьер|прем'єр|ministerpräsident|kanzler/iu
const MINISTRY: Readonly<Record<string, string>> = { en: 'ministry', ru: 'министерство', uk: 'міністерство' }

const starts = (p: Phrase, run: NameRun): number => tokenAt(p.tokens, run.first).start - p.base
const ends = (p: Phrase, run: NameRun): number => tokenAt(p.tokens, run.last).end - p.base

/** A name of two words, or of one right behind the role or known from before. */
const isPerson = (p: Phrase, run: NameRun, role: Hit): boolean =>
  !isOrganisationName(run.text, p.r) ||
  (!run.text.includes(' ') &&
    (p.cast.byPerson(run.text) !== null || (starts(p, run) - role.end <= 2 && starts(p, run) >= role.end)))

/** True for a name that belongs to the role's organisation: "head of shipowner Tindholm Maritime". */
function isOwner(p: Phrase, role: Hit, run: NameRun): boolean {
  const between = p.tokens.slice(0, run.first).filter((t) => t.start - p.base >= role.end)
  const comma = between.findLastIndex((t) => t.text === ',')
  const link = between.findLastIndex((t) => LINK.test(t.low))
  if (link < 0 || comma > link) return false
  return !CHARGE.test(
    between
      .slice(link + 1)
      .map((t) => t.low)
      .join(' '),
  )
}

/** The person whom the role names: right behind it, at the end of its piece, or before it with a comma between. */
function personOf(p: Phrase, role: Hit): NameRun | null {
  const people = p.runs.filter((run) => isPerson(p, run, role))
  const behind = people.findLast((run) => starts(p, run) >= role.end && !isOwner(p, role, run))
  if (behind) return behind
  return people.find((run) => ends(p, run) <= role.start && p.low.slice(ends(p, run), role.start).includes(',')) ?? null
}

const within = (p: Phrase, from: number, to: number): Token[] =>
  p.tokens.filter((t) => t.start - p.base >= from && t.end - p.base <= to)

/** "Сказала ТАСС пресс-секретарь": whom it was told stands between a Russian verb and its subject. */
const isHearer = (p: Phrase, { text }: Token): boolean =>
  /^(?:ru|uk)$/u.test(p.r.language) && isOutletName(text, p.cast.names)

/** Words of the organisation that the role belongs to, or ''. */
function ownerWords(p: Phrase, role: Hit, person: NameRun | null): string {
  const left = (segments(within(p, 0, role.start)).at(-1) ?? []).filter((t) => !isHearer(p, t))
  const apart = person && ends(p, person) <= role.start ? left.filter((t) => t.start - p.base >= ends(p, person)) : left
  const closed = p.low.slice(0, role.start).trimEnd().endsWith(',')
  const owner = bare(closed ? [] : apart.filter((t) => !ADJECTIVE.test(t.low) && !TIME.test(t.low)), p.r)
  // “Operations director of Bright Lines”: whose director follows what he directs.
  if (owner.length > 1 && !DEPARTMENT.test(owner)) return withoutDepartment(withoutReach(owner))
  const limit = person && starts(p, person) >= role.end ? starts(p, person) : p.text.length
  const right = segments(within(p, role.end, limit))[0] ?? []
  const link = right.findIndex((t) => LINK.test(t.low))
  const cyrillic = /\p{Script=Cyrillic}/u.test(role.words)
  const words = trimmed(bare(link >= 0 ? right.slice(link + 1) : cyrillic ? right : [], p.r))
  return CHARGE.test(words) ? '' : words || owner
}

/** "Drevlian Foreign" → "Drevlian foreign": the department is no name. */
const office = (owner: string): string =>
  owner.replace(
    /(?<=\s)(?:Foreign|Health|Defence|Defense|Interior|Finance|Education|Transport|Justice|Energy|Culture|Economy|Environment|Labour|Labor|Trade|Agriculture|Home)$/u,
    (word) => word.toLowerCase(),
  )

/** What an officer of a body may be in charge of, before the office: "artistic director" tells no body. */
const DEPARTMENT =
  /^(?:artistic|medical|technical|sporting|sports|commercial|managing|executive|finance|financial|legal|scientific|creative|musical|editorial|general|regional|operations|marketing|communications|\d+(?:st|nd|rd|th)?(?: rank| ранга)?)$/iu

/** "A company spokesman": whose, the sentence may tell. */
const FIRM = /^(?:company|firm|group|concern)$/u

/** "Its chair": the organisation spoken of last. */
const pointedAt = (p: Phrase, role: Hit): Source | null =>
  /(?<!\p{L})(?:its|their|его|ее|її|його|sa|son|su|ihr|ihre|sein|seine|dessen|deren) (?:\p{L}+ )?$/u.test(
    p.low.slice(0, role.start),
  )
    ? p.cast.lastMentioned()
    : null

/** German grows the organisation onto the title: "Tindholm-Chef", "Regierungssprecherin". */
function grownOn(p: Phrase, role: Hit): string {
  const word = p.text.slice(role.start, role.end)
  const found =
    /^(.{3,}?)(?:(?:-|s)?(?:chef|sprecher)|-(?:gouverneur|präsident|vorstand|direktor|manager|trainer|anwalt|anwält|minister|intendant|kommissar))(?:in|s)?$/iu.exec(
      word,
    )?.[1] ?? ''
  // "VW-Chef": of a body of two letters.
  const short = /^\p{Lu}{2}(?=-\p{Lu})/u.exec(word)?.[0] ?? found
  return p.r.language === 'de' && !/^presse$/iu.test(short) ? short : ''
}

/** Officers who speak for whom the copy spoke of last: "spokesman Ivan Cerdeño", "chief executive Helen Drury". */
const OFFICER =
  /(?:spokes|press|communications|media|investor relations|lawyer|attorney|chief executive|ceo|chief operating|chief financial|finance director|(?:artistic|managing|executive|general|sporting|festival|medical) director|chief engineer|manager|sprecher|porte-parole|portavoz|vocer|представител|пресс|речни|прес-|representante|représentant)/u

/** "The former minister": of an office that one has left, no body is meant. */
const FORMER =
  /(?<!\p{L})(?:former|ex-?\p{L}*|one-time|ancien(?:ne)?|ehemalige[rn]?|frühere[rn]?|antigu[oa]|бывш\p{L}{2,3}|экс-\p{L}+|колишн\p{L}{1,3})(?!\p{L})/u
const DEFINITE = /^(?:the|der|die|le|la|l'|el|la|этот|бывш\p{L}+|экс|колишн\p{L}+)/u

/** "Deputy prime minister and leader of the Farmers' League": who leads a body speaks for it. */
const LEADS =
  /(?:deputy|vice|vize|vice-|vicepr\p{L}*)[ -].{4,60} (?:and|et|und|y) (?:the )?(?:leader|head|chair(?:man|woman)?|president|chief|director|Vorsitzende|cheffe?|líder) (?:of|de|du|der|des|del) (?:the |la |las |los |l['’])?(\p{Lu}[\p{L}'’ -]+\p{L})/u

const MINISTER_OF =
  /^ (?:of|for) (?:the )?((?:Defen[cs]e|Foreign Affairs|External Affairs|Health|(?:the )?Interior|Internal Affairs|Finance|Justice|Transport|Energy|Education|Culture|(?:the )?Economy|(?:the )?Environment|Labou?r|Trade|Agriculture|Sports?|Fisheries|Industry)(?: and (?:the )?\p{Lu}\p{L}+)?)(?: of (\p{Lu}\p{L}+))?/u

/** "Minister of Defence Radu Costin", "the minister of health of Valmere". */
function ofDepartmentOf(p: Phrase, role: Hit): Source | null {
  const found = MINISTER_OF.exec(p.text.slice(role.end))
  if (!found) return null
  const department = (found[1] ?? '').replace(/^the /u, '').toLowerCase()
  const name =
    /^,? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+)/u.exec(p.text.slice(role.end + found[0].length))?.[1] ?? null
  const left = ownerWords(p, role, null)
  const owner = found[2] ?? (/^\p{Lu}/u.test(left) && !left.startsWith(found[1] ?? '') ? left : '')
  const party = `${owner === '' ? '' : `${owner} `}${department} ministry`
  return { party, kind: 'organisation', speaker: name, role: `${owner} ${department} minister`.trim(), phrase: p.text }
}

/** Officers whom only firms have: "finance chief Rupert Anders" is that of the body spoken of. */
const OF_FIRM =
  /^(?:(?:group )?(?:finance|operations|compliance|technology|marketing|personnel|investment|sales|risk|production) (?:chief|director|head|boss)|(?:board )?chair(?:man|woman|person)|company secretary|general counsel|chief (?:risk|technology|compliance|commercial|marketing) officer|cfo|coo|finanzchef(?:in)?|finanzvorständ?(?:in)?|aufsichtsratschef(?:in)?|directeur financier|directrice financière|pdg|consejer[oa] delegad[oa]|director financiero|directora financiera|гендиректор|финансовый директор|фінансовий директор)$/iu
/** "At Kronstad Zement, chief executive Dirk Olsen poured the coffee": where an officer is at home. */
function atHouse({ ahead, text }: Phrase, title: string): Source | null {
  const [, house] =
    /(?:^|[.;] )(?:At|Bei|Chez) (\p{Lu}[\p{L}\p{N}&.’'-]*(?: \p{Lu}[\p{L}\p{N}&.’'-]*){0,4}), (?:the |its )?$/u.exec(
      ahead,
    ) ?? []
  return house !== undefined && (OFFICER.test(title) || OF_FIRM.test(title)) ? organisation(house, text) : null
}
const ofFirm = (p: Phrase, title: string): Source | null =>
  OF_FIRM.test(title) ? (p.cast.lastMentioned() ?? p.cast.lastOrganisation()) : null

/** "Artistic director Paolo Brandis" where no body has spoken yet: that of the body that the copy has named last. */
const ofDepartment = (p: Phrase, owner: string): Source | null =>
  DEPARTMENT.test(owner) ? p.cast.lastMentioned() : null

/** Who is ahead in a race, and the bureau of an officer: neither speaks for the body whose name stands there. */
function standsApart(p: Phrase, role: Hit, owner: string, speaker: string | null): Source | null {
  const ahead = aheadIn(p, role, owner, speaker)
  if (ahead) return { ...ahead, phrase: p.text }
  const bureau = bureauOf(p.text, role, owner)
  if (bureau === null) return null
  const holder = speaker?.includes(' ') === true ? speaker : null
  return { party: bureau, kind: 'organisation', speaker: holder, role: null, phrase: p.text }
}

/** "Пресс-секретарь президента Тарвии": who speaks for a president speaks for the presidency, not for the country. */
const PRESIDENT = /^(?:глава |руководитель )?президент[ау]? (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$/u
const SPEAKS = /^(?:прес+-|речни|спикер|спікер|представител|представни)/u

/** Who speaks for a president, and a press service by its whole name. */
function pressOffice(
  p: Phrase,
  role: Hit,
  { owner, words, speaker, title }: { owner: string; words: string; speaker: string | null; title: string },
): Source | null {
  const country = PRESIDENT.exec(words)?.[1]
  if (country && speaker && SPEAKS.test(role.words)) {
    const party = `${p.r.language === 'uk' ? 'Офіс президента' : 'Администрация президента'} ${country}`
    return { ...organisation(party, p.text), speaker, role: title }
  }
  const service = `${role.words[0]?.toUpperCase()}${role.words.slice(1)} ${owner}`
  return /^прес+-служба$/u.test(role.words) && owner ? organisation(service, p.text) : null
}

/** Reads "Kremlin spokesman Dmitry Peskov", "the bank's press chief, Odile Varga", "Foreign Minister Pavel Horvin". */
export function readRole(p: Phrase, role: Hit, ministerial: boolean): Source | null {
  const plainly = (ministerial ? ofDepartmentOf(p, role) : null) ?? owningBody(p, role)
  if (plainly) return plainly
  const person = withoutOwner(personOf(p, role))
  const inCharge = ownerWords(p, role, person)
  const words = (!ministerial && DEPARTMENT.test(inCharge) ? '' : inCharge) || grownOn(p, role)
  const parted = person ? null : ownerAndName(words)
  const speaker = person ? p.cast.fullName(person.text) : (parted?.name ?? null)
  const owner = nominativeOf(parted?.owner ?? words)
  const title = [words === '' ? inCharge : owner, role.words].join(' ').trim()
  const apart = standsApart(p, role, owner, speaker)
  if (apart) return apart
  if (ministerial && owner && !PRIME.test(`${owner} ${role.words}`)) {
    const ministry = MINISTRY[p.r.language] ?? 'ministry'
    return { party: `${office(owner)} ${ministry}`, kind: 'organisation', speaker, role: title, phrase: p.text }
  }
  const acting = agentOf(p, role, speaker, owner)
  if (acting) return acting
  const known = speaker ? p.cast.byPerson(speaker) : null
  const bureau = pressOffice(p, role, { owner, words, speaker, title })
  if (bureau) return bureau
  // "Пресс-секретарь главы государства Дмитрий Песков": an office in lower case is no name, the lists know one.
  const voice = speaker && owner && !/\p{Lu}/u.test(owner) ? listedVoice(p, speaker) : null
  if (voice) return voice
  const led = PRIME.test(title) ? LEADS.exec(p.text)?.[1] : undefined
  if (led && speaker) return { party: led, kind: 'organisation', speaker, role: `${led} leader`, phrase: p.text }
  // “Its medical director”: a department in lower case is no body.
  const pointed = /\p{Lu}/u.test(owner) ? null : (pointedAt(p, role) ?? (FIRM.test(owner) ? p.cast.ownSubject() : null))
  const org = pointed ?? (owner && !PRIME.test(title) ? refer(owner, p) : null)
  if (org)
    return {
      party: org.party,
      kind: org.kind === 'unnamed' ? 'organisation' : org.kind,
      speaker,
      role: title,
      phrase: p.text,
    }
  if (known && known.party !== speaker) return { ...known, speaker: known.speaker ?? speaker, phrase: p.text }
  const body = speaker && owner === '' ? p.cast.byOffice(role.words) : null
  if (body) return { ...body, speaker, role: body.role ?? title, phrase: p.text }
  const house =
    atHouse(p, title) ??
    (OFFICER.test(title) ? (p.cast.lastOrganisation() ?? ofDepartment(p, inCharge)) : ofFirm(p, title))
  if (speaker && house) return { party: house.party, kind: house.kind, speaker, role: title, phrase: p.text }
  if (speaker) return { party: speaker, kind: 'person', speaker, role: title, phrase: p.text }
  const named = p.cast.byNoun(role.words.split(' ').at(-1) ?? '')
  if (named) return { ...named, phrase: p.text }
  const spoken = p.cast.lastPerson()
  if (OFFICER.test(role.words) && spoken?.role && spoken.kind !== 'person') return { ...spoken, phrase: p.text }
  if (house) return { ...house, speaker: null, role: title, phrase: p.text }
  const only = FORMER.test(p.low) && DEFINITE.test(p.low) ? p.cast.onlyPerson() : null
  if (only) return { ...only, role: title, phrase: p.text }
  return { party: title, kind: 'organisation', speaker: null, role: title, phrase: p.text }
}
