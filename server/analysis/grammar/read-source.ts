import { nominativeOf } from '../lexicon/nominative.ts'
import { METONYMS } from '../lexicon/metonyms.ts'
import { firstHit } from '../text/phrases.ts'
import { lowerInPlace } from '../text/lower.ts'
import { isPossessive, type Token } from '../text/tokens.ts'
import type { Cast } from './cast.ts'
import { listedVoice } from './listed-voice.ts'
import { isOrganisationName, isTitle, type NameRun, outletIn } from './names.ts'
import { withoutOwner } from './participle.ts'
import { bare, type Phrase, phraseOf, segments, withoutAsides } from './phrase.ts'
import { readRole } from './read-role.ts'
import { has, type Reading } from './reading.ts'
import { withoutApposition, withoutTail, withoutVerb } from './leading-name.ts'
import { memberOf } from './member-of.ts'
import { organisation, outletOr, refer } from './refer.ts'
import { issuerOfShares } from './shares.ts'
import type { Source } from './source.ts'
import { standing } from './standing.ts'
import { unnamed } from './unnamed.ts'

const HUMAN = /(?:er|or|ist|ian|ant|man|woman|ess|ic|ete|eur|euse|eut|ник|тель|ець|лог|ист|in)$/u

const MINISTRY =
  /^(?:(?:foreign|defen[cs]e|interior|health|finance|justice|energy|transport) (?:ministry|office)|ministry)$/iu
const GENITIVE =
  /^(?:министерств|міністерств|генштаб|генеральн|мид|мзс|минобороны|міноборони|правительств|уряд|администраци|адміністраці|посольств|мэри|мері|прокуратур|полици|поліці|штаб|сил(?:ы|и|ами|ам)$|флот|войск|військ|служб|таможн|митниц|погранични|прикордонн|командован|парламент|суд)/iu

/** "Ukraine's Foreign Ministry", "Министерство обороны Украины": a state's body by its whole name. */
function ofItsState(p: Phrase, run: NameRun): string | null {
  const before = p.tokens[run.first - 1]
  if (before && isPossessive(before.text) && before.capital && MINISTRY.test(run.text))
    return `${before.text} ${lowerInPlace(run.text)}`
  const opening = p.tokens.slice(0, run.first).filter((t) => t.kind === 'word')
  if (!opening.slice(0, 3).some((t) => GENITIVE.test(t.low))) return null
  return bare(p.tokens.slice(0, run.last + 1), p.r)
}

/** A body of the lists by its whole name: no person, whatever stands before it. */
function isListedBody(name: string, { cast }: Phrase): boolean {
  const listed = cast.names.party(name)
  return listed !== null && listed.kind !== 'person'
}

/** "Talmarch and Sorvia": two of one word each are no first name and surname. */
const PAIR = /^\p{Lu}\S+ (?:and|und|et|y|и|та|і|й) \p{Lu}\S+$/u

/** "Me Paul Vasseur": French tells a lawyer by the title. */
const titleOf = (name: string): string | null => (/^Me \p{Lu}/u.test(name) ? 'avocat' : null)

/** "Broadcaster TV Nine": what it is has the capital that opens its sentence. */
const KIND_OF_OUTLET =
  /^(?:Broadcaster|Newspaper|Tabloid|Website|News (?:website|agency)|Sender|Nachrichtenagentur|Télévision|Quotidien) (?=\p{Lu})/u

function named(p: Phrase): Source | null {
  const member = memberOf(p)
  if (member) return member
  const run = standing(p)
  if (!run) return p.runs.length > 0 ? whole(p) : null
  const known = p.cast.byPerson(run.text)
  const isTheirs = known !== null && (!run.text.includes(' ') || known.speaker === run.text)
  // Of whom the copy has told nothing but a name, the lists may tell more.
  const isBare = known?.kind === 'person' && known.role === null
  if (isTheirs && !isBare) return { ...known, phrase: p.text }
  const voice = listedVoice(p, isTheirs ? (known.speaker ?? run.text) : run.text)
  if (voice) return voice
  if (isTheirs) return { ...known, phrase: p.text }
  const outlet = outletIn(run.text.replace(KIND_OF_OUTLET, ''), p.cast)
  if (outlet) return organisation(outlet, p.text, 'outlet')
  const before = p.tokens.slice(0, run.first).filter((t) => t.kind === 'word')
  const owned = ofItsState(p, run)
  if (owned) return organisation(owned, p.text)
  const descriptor = lowerInPlace(bare(before, p.r))
  // "The trade publication Marelog".
  if (has(p.r.outlet, descriptor.split(' ').at(-1) ?? '')) return organisation(run.text, p.text, 'outlet')
  // "Court Marshal Jesper Rosen": a rank, though a body's noun stands in it.
  const isRanked = isTitle(descriptor.split(' ').at(-1) ?? '') && run.text.includes(' ')
  const collective =
    (has(p.r.organisation, descriptor) && !isRanked) ||
    p.r.article.has(before.at(-1)?.low ?? '') ||
    METONYMS.has(lowerInPlace(run.text)) ||
    isListedBody(run.text, p) ||
    p.cast.isToldBody(run.text)
  if (collective || isOrganisationName(run.text, p.r)) return organisation(run.text, p.text, outletOr(run.text, p))
  const human =
    run.text.split(' ').length > 1 &&
    !PAIR.test(run.text) &&
    (descriptor === '' || HUMAN.test(descriptor) || before.length > 0)
  return human
    ? { party: run.text, kind: 'person', speaker: run.text, role: descriptor || titleOf(run.text), phrase: p.text }
    : organisation(run.text, p.text)
}

/** "Valmere's health ministry", "police in Skarborg": the phrase up to its first comma is the name. */
function whole(p: Phrase): Source | null {
  const [head = []] = segments(p.tokens)
  const words = bare(head, p.r)
  return words.split(' ').length > 9 || words.length < 3 ? null : organisation(words, p.text, outletOr(words, p))
}

const COLLECTIVE =
  /(?:police|officials|authorities|prosecutors|rebels|полици|поліці|власти|влада|behörden|autorités|autoridades)/u

/** People by trade, in the languages without articles. */
const TRADES =
  /^(?:пев(?:ец|ица)|акт[её]р|актриса|музыкант|писатель(?:ница)?|режисс[её]р|блогер|депутат|сенатор|чиновни(?:к|ца)|спортсмен(?:ка)?|футболист|нападающий|защитник|вратарь|хокке?ист|бокс[её]р|теннисист(?:ка)?|водитель|врач|хирург|учитель(?:ница)?|священник|фермер|уч[её]ный|профессор|банкир|бизнесмен|предприниматель|миллиардер|политик|журналист(?:ка)?|співа(?:к|чка)|актор(?:ка)?|письменни(?:к|ця)|режисер(?:ка)?|блогер(?:ка)?|нардеп|чиновни(?:к|ця)|футболіст|нападник|захисник|воротар|боксер|водій|лікар(?:ка)?|вчитель(?:ка)?|священник|науков(?:ець|иця)|підприєм(?:ець|иця)|політик(?:иня)?|журналіст(?:ка)?)$/u

/** "La molinera", "l'élue", "певец": somebody by an article and a noun, or by a trade. */
function isPerson(head: readonly Token[], r: Reading): boolean {
  const [first, second] = head.filter((t) => t.kind === 'word')
  if (r.language === 'ru' || r.language === 'uk') return first !== undefined && head.some((t) => TRADES.test(t.low))
  return (
    (r.language === 'fr' || r.language === 'es') &&
    first !== undefined &&
    second !== undefined &&
    /^(?:le|la|l'|un|une|el|los|las|les|una)$/u.test(first.low) &&
    !second.capital &&
    !has(r.reportNoun, second.low) &&
    !has(r.document, second.low)
  )
}

/** "The 70-year-old", "die 34-Jährige": by one's age. */
const AGED =
  /^(?:the|der|die|le|la|l'|el)\s?(?:\d{2}-year-old|\d{2}-jährigen?|(?:quadra|quinqua|sexa|septua|octo)génaire|joven de \d{2} años)$|^\d{2}-(?:летн(?:ий|яя)|річн(?:ий|а))$/u

/** Somebody whom the copy has named, by what he or she is: "the midfielder". */
const PEOPLE =
  /^the (?:\p{L}+ )?(?:player|midfielder|striker|defender|goalkeeper|winger|skipper|forward|actor|actress|singer|star|novelist|writer|author|filmmaker|comedian|lawmaker|politician|senator|businessman|businesswoman|billionaire|tycoon|activist|scientist|surgeon|nurse|pilot|runner|sprinter|cyclist|boxer|swimmer|skier|golfer|champion|medallist|painter|artist|musician|rapper|model|chef|professor|heiress|heir|prince|princess|duke|duchess|widow|defendant|accused|\p{L}{3,}(?:man|woman)|spaniard|dane|swede|pole|finn|turk|briton|scot|swiss|german|italian|norwegian|belgian|russian|ukrainian|american|canadian|australian|brazilian|argentine|kenyan|ethiopian)$/u

/** "The Irishman": who comes from somewhere, where the copy has named somebody. */
const isNative = (p: Phrase): boolean =>
  p.r.language === 'en' && p.runs.length === 1 && PEOPLE.test(p.low) && !outletIn(p.runs[0]?.text ?? '', p.cast)

/** The same in French and Spanish, with what else is told of whom: "l'homme d'affaires", "la cantante sevillana", "le coureur breton". */
const PERSONNES =
  /^(?:l'|le |la |el )(?:jeune |joven |vieux |vieille |célèbre )?(?:homme d'affaires|femme d'affaires|chanteu(?:r|se)|act(?:eur|rice)|comédien(?:ne)?|cinéaste|écrivain(?:e)?|romanci(?:er|ère)|joueu(?:r|se)|attaquante?|milieu|défenseur|gardien(?:ne)?|cycliste|coureu(?:r|se)|grimpeu(?:r|se)|sprinteu(?:r|se)|skieu(?:r|se)|nageu(?:r|se)|boxeu(?:r|se)|patineu(?:r|se)|athlète|tennisman|joueuse|pilote|skipper|navigateur|navigatrice|galeriste|marchande?|peintre|sculpt(?:eur|rice)|musicien(?:ne)?|pianiste|violoniste|rappeu(?:r|se)|humoriste|réalisat(?:eur|rice)|metteu(?:r|se) en scène|auteure?|autrice|député(?:e)?|sénat(?:eur|rice)|élue?|édile|financi(?:er|ère)|milliardaire|chirurgien(?:ne)?|professeure?|chercheu(?:r|se)|champion(?:ne)?|intéressée?|quinquagénaire|cantante|actor|actriz|músic[oa]|pintora?|escultora?|galerista|cineasta|humorista|rapero|rapera|empresari[oa]|financier[oa]|multimillonari[oa]|escritora?|novelista|autora?|futbolista|jugadora?|delanter[oa]|porter[oa]|defensa|centrocampista|tenista|ciclista|corredora?|escaladora?|velocista|esquiadora?|piloto|atleta|nadadora?|boxeadora?|campe[oó]na?|diputad[oa]|senadora?|edil|cirujan[oa]|catedrátic[oa]|investigadora?|interesad[oa]|aludid[oa])(?: (?!(?:de|du|des|del|en|que|qui|et|y|à|au|con|para|pour|par|por)(?!\p{L}))\p{Ll}[\p{Ll}-]{3,})?(?:,? de \d\d (?:ans|años))?$/u

const NEWSROOM =
  /^(?:the |die |la |el )?(?:redaktion|rédaction|redacción|newsroom|editors?|редакци\p{L}|редакці\p{L})$/u

/** "The note says": the paper that somebody has just put out. */
const OWN_PAPER =
  /^(?:(?:its|his|her|their) (?:letter|statement|message|e-?mail|memo|notice)|(?:the|its|his|her|their) (?:note|reply|post|release|filing|tweet))$/u

/** A phrase without a name: "the bank", "two departments", "the woman". */
function common(p: Phrase): Source | null {
  const [head = []] = segments(p.tokens)
  const words = bare(head, p.r)
  if (words.length < 3 || words.split(' ').length > 8) return null
  if (AGED.test(p.low)) return p.cast.lastNamed()
  const issuer = OWN_PAPER.test(p.low) ? p.cast.lastHere() : null
  if (issuer) return issuer
  if (PEOPLE.test(p.low) || PERSONNES.test(p.low))
    return p.cast.byNoun(words.toLowerCase()) ?? p.cast.onlyHere() ?? p.cast.lastPerson() ?? p.cast.lastNamed()
  if (NEWSROOM.test(p.low)) return p.cast.lastOutlet() ?? organisation(words, p.text, 'outlet')
  const known = has(p.r.organisation, p.low) || has(p.r.outlet, p.low) || COLLECTIVE.test(p.low)
  if (known) return refer(words, p)
  if (isPerson(head, p.r))
    return p.cast.byNoun(words.toLowerCase()) ?? { ...organisation(words, p.text), kind: 'person' }
  const noun = head.findLast((t) => t.tag === 'NOUN' || t.tag === 'PROPN' || (p.r.language === 'de' && t.capital))
  return noun ? (p.cast.byNoun(noun.low) ?? organisation(words, p.text)) : null
}

/** "Говорится в сообщении пресс-службы": the paper is the speaker's. */
const ON_PAPER =
  /^(?:сообщении|заявлении|пресс-релизе|релизе|комментарии|письме|посте|публикации|повідомленні|заяві|прес-релізі|релізі|коментарі|листі|дописі|публікації)$/u

/** Russian and Ukrainian say "запись в правительстве назвали …": who speaks stands behind the preposition. */
function insideOf(tokens: readonly Token[], r: Reading): readonly Token[] {
  if (r.language !== 'ru' && r.language !== 'uk') return tokens
  // "На Северном флоте заявили": those inside of a body say it.
  if (/^(?:в|во|у|на)$/u.test(tokens[0]?.low ?? '') && tokens[1]?.capital) return tokens.slice(1)
  const at = tokens.findLastIndex((t) => /^(?:в|во|у|на)$/u.test(t.low))
  const inside = at < 0 ? [] : tokens.slice(at + 1)
  const tail = ON_PAPER.test(inside[0]?.low ?? '') ? inside.slice(1) : inside
  return tail.some((t) => has(r.organisation, t.low) || has(r.spokes, t.low)) ? tail : tokens
}

/** "Ministeriums" → "Ministerium": the genitive of a German body's noun. */
function withoutGenitive(name: string, r: Reading): string {
  const [first = '', ...rest] = name.split(' ')
  const base = first.replace(/e?s$/u, '')
  const known = base !== first && !has(r.organisation, lowerInPlace(first)) && has(r.organisation, lowerInPlace(base))
  return known ? [base, ...rest].join(' ') : name
}

/** A body by its own name, in whatever case the copy has it ("в Кремле", "des Ministeriums"). */
function inNominative(source: Source | null, r: Reading): Source | null {
  if (source?.kind !== 'organisation') return source
  if (r.language === 'de') return { ...source, party: withoutGenitive(source.party, r) }
  return r.language === 'ru' || r.language === 'uk' ? { ...source, party: nominativeOf(source.party) } : source
}

/** Reads who is meant by a noun phrase; null where nothing in it can take a position. */
export const readSource = (
  tokens: readonly Token[],
  text: string,
  low: string,
  r: Reading,
  cast: Cast,
): Source | null => inNominative(sourceOf(tokens, text, low, r, cast), r)

function sourceOf(tokens: readonly Token[], text: string, low: string, r: Reading, cast: Cast): Source | null {
  if (
    /^(?:no|none|nobody|nothing|neither|никто|ничто|ніхто|niemand|nichts|kein|keine|aucun|aucune|personne|rien|nadie|nada|ningún|ninguna)$/u.test(
      tokens[0]?.low ?? '',
    )
  )
    return null
  const whose = tokens.findIndex((t) => t.low === 'whose')
  if (whose > 0) return bodyOf(tokens, whose, text, low, r, cast)
  const told = withoutTail(withoutApposition(withoutVerb(withoutOwner(withoutAsides(tokens, r)), r), r), r)
  const p = phraseOf(issuerOfShares(insideOf(told, r)), text, low, r, cast)
  if (p.text.length < 2 || p.text.length > 260) return null
  const source = sourceIn(p, tokens.length === 1)
  return source && { ...source, words: p.text }
}

/** "Drusk, whose interior ministry": the body by its owner's name; whom it is about where what is owned is no body. */
function bodyOf(
  tokens: readonly Token[],
  whose: number,
  text: string,
  low: string,
  r: Reading,
  cast: Cast,
): Source | null {
  const owner = readSource(tokens.slice(0, whose), text, low, r, cast)
  const [first, last] = [tokens[whose + 1], tokens.at(-1)]
  if (!owner || !first || !last) return owner
  const words = text.slice(first.start, last.end)
  const isBody = owner.kind === 'organisation' && owner.speaker === null && has(r.organisation, lowerInPlace(words))
  return isBody ? { ...owner, party: `${owner.party}’s ${words}`, words } : owner
}

/** "Tarvia's chief military prosecutor": the first of many who hold the office, and nobody's chief. */
const CHIEF =
  /(?:^|\s)chief (?:\p{L}+ )?(?:prosecutor|judge|justice|inspector|negotiator|economist|scientist|investigator|rabbi|whip|coroner|pathologist|statistician|auditor|electoral officer|medical officer|vet|veterinarian|epidemiologist|veterinary officer)(?!\p{L})/u

function sourceIn(p: Phrase, isWord: boolean): Source | null {
  const { r } = p
  if (isWord && r.he.has(p.low)) return refer(p.text, p) ?? { ...organisation(p.text, p.text), kind: 'person' }
  const spokes = firstHit(r.spokes, p.low)
  const minister = spokes ? null : firstHit(r.minister, p.low)
  const role = spokes ?? minister ?? (CHIEF.test(p.low) ? null : firstHit(r.head, p.low))
  const read = unnamed(p) ?? (role ? readRole(p, role, role === minister) : null)
  return read ?? (isNative(p) ? common(p) : null) ?? named(p) ?? common(p)
}
