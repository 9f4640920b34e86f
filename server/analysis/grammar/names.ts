import { opensName, TIME } from './time-words.ts'
import type { Names } from '../../names/names.ts'
import { OUTLET_WORDS } from '../lexicon/outlets.ts'
import { tokenAt, type Token } from '../text/tokens.ts'
import { unpossessed, wordsOf } from '../text/tokens.ts'
import { lowerInPlace } from '../text/lower.ts'
import { has, type Reading } from './reading.ts'

const PARTICLES = new Set(
  `of de del della der den van von bin ibn al el la le les los das dos da di du y e и i y't und and for für zu zum ter ten`.split(
    ' ',
  ),
)
/** Words that often open a sentence with a capital and begin no name. */
const OPENERS = new Set(
  `there here what why how who whoever whatever nobody nothing against under despite contrary according with without for from to at during between
  gegen für nach auf bei beim im am mit laut über unter wegen trotz von vom zu zum zur zwischen seit während ohne wer warum aus
  selon pour contre après avant chez sans sur sous dans dès pendant malgré avec par depuis entre
  para contra tras desde sin sobre ante hasta con en por mediante según
  по для после против из от за на при без между об о до с к к проти після від із зі для щодо через під над`.split(
    /\s+/u,
  ),
)
export interface NameRun {
  text: string
  /** Indices of its first and last token in the phrase. */
  first: number
  last: number
}

/** The first word of a sentence has its capital from its place when it is a common word and no name goes on behind it. */
function isCommon(tokens: readonly Token[], r: Reading): boolean {
  const [first, next] = tokens
  const low = unpossessed(first?.low ?? '')
  if (OPENERS.has(low) || r.article.has(low) || r.adverb.has(low) || r.he.has(low) || r.stop.has(low)) return true
  return r.vocabulary.has(low) && !next?.capital
}

/** What stands before a person's name and is no part of it. */
export const isTitle = (word: string): boolean => TITLES.test(word)
const TITLES =
  /^(?:grandmaster|cardinal|rabbi|imam|mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|gov|judge|justice|colonel|col|general|gen|lt|lieutenant|major|captain|commander|admiral|commodore|brigadier|marshal|corporal|sergeant|inspector|prime|vice|deputy|first|king|queen|prince|princess|duke|pope|bishop|archbishop|herr|frau|monsieur|madame|m|mme|don|doña|señor|señora)$/u

/** German writes every noun with a capital: one word behind an article or an adjective is no name. */
function isGermanNoun(run: NameRun, tokens: readonly Token[], r: Reading): boolean {
  if (run.first !== run.last || /\p{Lu}.*\p{Lu}|\d/u.test(run.text)) return false
  const before = tokens[run.first - 1]
  return (
    before?.kind === 'word' && !before.capital && (r.article.has(before.low) || /(?:e|en|er|es|em)$/u.test(before.low))
  )
}

/** German titles grown onto an organisation: "Tindholm-Chef Torgeir Myklevoll". */
const COMPOUND = /(?:chef|chefin|sprecher|sprecherin|minister|ministerin|präsident|präsidentin)$/u

/** German occupations before a name of two words: "Arbeitsrechtlerin Ines Kolb", "Gouverneur Anselm Rutkow". */
const OCCUPATION =
  /^(?=\p{L}{8})\p{L}+(?:er|erin|eur|eurin|ist|istin|ant|antin|ent|entin|loge|login|rat|rätin|mann|frau|anwalt|anwältin|professor|professorin|abgeordneter?)$/u

/** What a German firm is, grown into one noun that stands before its name: "Milchkonzern Lumilac", "Baustoffhersteller Kronstad". */
export const GERMAN_TRADE =
  /^(?=\p{L}{6})\p{L}*(?:konzern|hersteller|bauer|anbieter|riese|betreiber|händler|verlag|kette|versicherer|dienstleister|unternehmen|produzent|entwickler|spezialist|gesellschaft|reederei|werft|brauerei|molkerei|gruppe)s?$/iu

/** Who comes from a country, before the name: "Italian Rocco Bonfanti", "der Däne Marlo Vint", "l'Italienne Ada Conti". */
const NATIVE =
  /^(?:italian|spaniard|frenchman|frenchwoman|german|dane|swede|finn|pole|dutchman|dutchwoman|briton|scot|welshman|englishman|irishman|swiss|belgian|austrian|norwegian|russian|ukrainian|american|canadian|australian|brazilian|argentine|colombian|kenyan|ethiopian|slovene|slovenian|czech|portuguese|british|english|irish|french|spanish|danish|swedish|finnish|polish|dutch|italiener(?:in)?|spanier(?:in)?|franzose|französin|däne|dänin|schwede|schwedin|finne|finnin|pole|polin|brite|britin|russe|russin|italienne?|espagnole?|française?|allemande?|danoise?|suédoise?|finlandaise?|polonaise?|néerlandaise?|britannique|suisse|belge|norvégienne?|russe|américaine?)$/u

/** What a firm is, at the head of a headline: "Sponsor Firnwerk", "Drugmaker Biovarra". */
const FIRM_NOUN =
  /^(?:sponsor|supplier|\p{L}{3,12}maker|lender|miner|insurer|retailer|builder|brewer|developer|airline|shipowner|printer|exporter|importer|caterer|grocer)$/u

/** A nation before two names or more, which no body's name begins with ("French Football Federation"). */
const isNative = ({ first, last }: NameRun, tokens: readonly Token[], r: Reading): boolean =>
  last - first > 1 &&
  NATIVE.test(tokenAt(tokens, first).low) &&
  !isOrganisationName(wordsOf(tokens.slice(first + 1, last + 1)), r)

/** Where "general" belongs to a body's name: behind its noun, or before one. */
const isOfBody = (tokens: readonly Token[], at: number, run: NameRun): boolean =>
  (at > run.first && !TITLES.test(tokenAt(tokens, at - 1).low)) ||
  /^(?:staff|directorate|assembly|secretariat|office|motors|electric|dynamics|hospital|council|inspectorate|de|del)$/u.test(
    tokenAt(tokens, at + 1).low,
  )

/** The name without the titles before it: "Prime Minister Ilka Doroven" → "Ilka Doroven"; a title alone is no name. */
function untitled(run: NameRun, tokens: readonly Token[], r: Reading): NameRun {
  let first = run.first
  for (let i = run.first; i < run.last; i++) {
    const low = tokenAt(tokens, i).low.replace(/\.$/u, '')
    // “General Services Administration”, “General Staff”, “Dirección General de Sanidad” are no general's.
    if (low === 'general' && (isOfBody(tokens, i, run) || has(r.organisation, tokenAt(tokens, run.last).low))) break
    if (
      TITLES.test(low) ||
      COMPOUND.test(low) ||
      (r.language === 'de' && run.last - i > 1 && OCCUPATION.test(low)) ||
      (r.language === 'de' && GERMAN_TRADE.test(low)) ||
      (i === run.first && isNative(run, tokens, r)) ||
      (low.includes('-') && has(r.organisation, low.split('-').at(-1) ?? '')) ||
      (i === 0 && tokenAt(tokens, 0).start === 0 && FIRM_NOUN.test(low)) ||
      r.lexicon.head.includes(low) ||
      r.lexicon.minister.includes(low) ||
      r.lexicon.spokes.includes(low)
    )
      first = i + 1
    else if (tokens[i]?.text === '.' && first === i) first = i + 1
  }
  const text = wordsOf(tokens.slice(first, run.last + 1))
  return { text: unpossessed(text), first, last: run.last }
}

/** “Public Prosecutor's Office”, “Attorney General's Department”: an office is its holder's by its name. */
const isOfficeOf = (owner: string, body: string): boolean =>
  /^(?:prosecutor|attorney|general|procurator|auditor|ombudsman|coroner|sheriff|mayor|governor|president|chancellor|marshal|commissioner|minister|speaker|solicitor|chaplain|advocate)['’]s$/u.test(
    owner,
  ) && /^(?:office|department|service|bureau|chancellery|secretariat)$/u.test(body)

/** “Maria de la Cruz”, “Piet van der Berg”: two particles before a surname. */
const isNobiliary = (first: string, second: string | undefined): boolean =>
  /^(?:de la|de las|de los|de le|van der|van den|van de|von der|von dem|von und|in der)$/u.test(`${first} ${second}`)

/** Runs of capitalised words with their particles: "Bank of Selmara", "Dmitry Peskov", "Holm & Lade". */
export function nameRuns(tokens: readonly Token[], r: Reading, opening: boolean): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokenAt(tokens, i)
    const isTime = TIME.test(t.low) && !opensName(t, tokens[i + 1])
    if (!t.capital || isTime || (i === 0 && opening && isCommon(tokens, r))) continue
    let last = i
    while (last + 1 < tokens.length) {
      const here = tokenAt(tokens, last)
      const next = tokenAt(tokens, last + 1)
      const then = tokens[last + 2]
      if (/['’]s$/u.test(here.text) && !(next.capital && isOfficeOf(here.low, next.low))) break
      if (next.capital) last += 1
      else if (next.kind === 'word' && PARTICLES.has(next.low) && then?.capital) last += 2
      else if (isNobiliary(next.low, then?.low) && tokens[last + 3]?.capital) last += 3
      else if (next.text === '.' && here.text.length === 1 && then?.capital) last += 2
      else break
    }
    runs.push({ text: '', first: i, last })
    i = last
  }
  return runs
    .map((run) => untitled(run, tokens, r))
    .filter((run) => r.language !== 'de' || !isGermanNoun(run, tokens, r))
}

const strip = (name: string): string => name.replace(/^(?:the|le|la|el|die|der|das)\s/iu, '').toLowerCase()

/** Words with which other houses' names begin as well: "Standard Chartered", "Star Alliance", "Post Office". */
const ALSO_OPENS_FIRMS = new Set(
  'times post journal wire press sentinel telegraph chronicle observer guardian mirror broadcasting dispatch register star sun mail express standard globe review monitor mercury beacon reporter online business'.split(
    ' ',
  ),
)
/** "Times of India": what follows tells whose paper it is. */
const OF = /^(?:of|de|du|d'|del|von|für|за|о)$/u

/** Whether a name is known, or built, as the name of a news outlet. */
export function isOutletName(name: string, names: Names): boolean {
  const low = strip(name)
  if (names.outlet(name)) return true
  const words = low.split(/\s+/)
  if (words.length === 1) return false
  if (/^(?:evening|morning) \p{L}/u.test(low)) return true
  const [first = '', second = ''] = words
  const opens = OUTLET_WORDS.has(first) && (!ALSO_OPENS_FIRMS.has(first) || OF.test(second))
  return opens || OUTLET_WORDS.has(words.at(-1) ?? '')
}

/** Last words of firms' and clubs' names, which are no nouns for a body by themselves. */
const FIRM_ENDING =
  /\s(?:Chemicals|Air|Bank|Trading|Health|Medical|Group|Foods|Holdings?|Industries|Partners|Pharma|Pharmaceuticals|Energy|Metals|Motors|Airlines|Airways|Railways?|Rail|Steel|Technologies|Systems|Software|Pictures|Records|Rovers|Athletic|Wanderers|Albion|Mining|Quarries|Logistics|Capital|Insurance|Telecom|Networks?|Water|Electric|Brewers|Stores|Shipping|Lines|Oil|Gas|Petroleum|Minerals|Resources|Ventures|Labs|Laboratories|Biotech|Media|Games|Studios|Hotels|Homes|Farms|Power|Biologics|Biosciences|Therapeutics|Nutrition|Tankers|Maritime|Cruises|Batteries|Lithography|Optics|Optik|Aircraft|Instruments|Entertainment|Freight|Cement|Zement|Motoren|Werke|Textiles|Cosmetics|Tobacco|Breweries|Distillers|Beverages|Equity|Securities|Assurance|Broadcasting|Publishing|Dairies|Mills|Works|Brothers|Sons|Associates|Solutions|Services|Trains|Buses|Ferries|Aerospace|Aviation|Automotive|Semiconductors|Robotics)$/u

/** "St Odile", "Sainte-Marie", "San Isidro": a house, a school or a place is called after a saint, nobody is. */
const HALLOWED = /^(?:st|ste|saint|sainte|santa|santo|san|sankt)\.?(?: |-)\p{Lu}[\p{L}'’-]*$/iu

/** Whether a name looks like an organisation's rather than a person's. */
export function isOrganisationName(name: string, r: Reading): boolean {
  const words = name.split(/\s+/)
  if (HALLOWED.test(name)) return true
  if (/&|\d/u.test(name) || FIRM_ENDING.test(name) || /\b(?:of|du|des)\b/u.test(name)) return true
  if (has(r.organisation, lowerInPlace(name))) return true
  if (words.length === 1) return true
  return words.some((w) => /^\p{Lu}{2,6}$/u.test(w))
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((w) => w[0] ?? '')
    .join('')
    .toUpperCase()

/** What an outlet's name is called without: "El Faro" of "El Faro de Tacora", "Open Map" of the "Open Map Project". */
const isOrigin = (rest: readonly string[]): boolean =>
  (rest.length > 1 && /^(?:of|de|du|d'|del|von|aus)$/u.test(rest[0] ?? '')) || rest.join(' ') === 'project'

/**
 * The outlet that a phrase names, or null: the sender for "us", "this newspaper", its initials, or a part of its name
 * ("the Gazette" of the Qasira Gazette); else a name that is known, or built, as an outlet's.
 */
export function outletIn(words: string, { sender, names }: { sender: string; names: Names }): string | null {
  const name = words.replace(/^(?:the|die|der|das|le|la|el)\s/iu, '').trim()
  const low = lowerInPlace(name)
  if (sender && /^(?:us|this (?:newspaper|paper|website|agency|network|programme|publication))$/u.test(low))
    return sender
  if (!/^\p{Lu}/u.test(name) && names.outlet(name)?.name !== name) return null
  const own = strip(sender)
  const rest = own.startsWith(`${low} `) ? own.slice(low.length + 1).split(' ') : []
  const isShort = OUTLET_WORDS.has(low) || rest.every((w) => OUTLET_WORDS.has(w) || w === 'agency' || w === 'service')
  const begins = rest.length > 0 && (isShort || isOrigin(rest))
  const ends = own.endsWith(` ${low}`) && OUTLET_WORDS.has(low.split(' ').at(-1) ?? '')
  if (own && (low === own || begins || ends)) return sender
  if (sender.includes(' ') && name.length > 2 && name === initials(sender)) return sender
  return isOutletName(name, names) ? words.replace(/^the\s/iu, '').trim() : null
}
