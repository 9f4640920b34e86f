import { lowerInPlace } from '../text/lower.ts'
import { firstHit, phrases } from '../text/phrases.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Unit } from '../text/units.ts'
import type { Cast } from './cast.ts'
import { isDistributor, isKnownDistributor, issuersTold } from './distributor.ts'
import type { Reading } from './reading.ts'
import { isOutletName } from './names.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'

/** Behind a body's name, what tells that it is its own channel: "Kite (company blog)", "Banco Austral, Hechos relevantes". */
const OWN_CHANNEL = `press|media|official|exchange|regulatory|filings?|bourse|communications?|comms|corporate|company|public|pr|newsroom|blog|web ?site|web oficial|site officiel|página oficial|offizielle (?:web)?seite|account|channel|telegram|facebook|instagram|notices?|releases?|statements?|announcements?|investor relations|hechos relevantes|comunicados?|notas? de prensa|(?:medien|presse)mitteilung(?:en)?|communiqués?|compte|circulars?|bulletins?|briefings?|letters?|orders?|noticeboard|rundschreiben|circulaires?|circular(?:es)?|boletín|boletines|бюллетень|бюлетень|рассылка|розсилка|пресс-релиз\\p{L}*|прес-реліз\\p{L}*|сайт|канал`
const CHANNEL = new RegExp(
  `\\s*(?:\\((?:\\p{L}+ )?(?:${OWN_CHANNEL})(?!\\p{L})[^)]*\\)|, (?:${OWN_CHANNEL})$|press (?:office|service|centre|center|desk)|official (?:site|website|channel|account)|newsroom|media office|(?<!^la) prensa$|(?<!^la) presse$|пресс-служба|прес-служба|pressestelle|service de presse|oficina de prensa)\\s*`,
  'iu',
)
/** True for the name of a source that is a house's own channel: "Kite (company blog)". */
export const isOwnChannel = (sourceName: string): boolean => CHANNEL.test(sourceName)

/** A body that sends copy under its own name; an outlet's name with such a word in it is known as one. */
const HOUSE =
  /(?<!\p{L})(?:ministry|ministère|ministerio|\p{L}*ministerium|министерство|міністерство|(?:electoral )?commission|\p{L}*kommission|comisión|комиссия|комісія|institute?|instituto|институт|інститут|universit(?:y|é)|universität\p{L}*|universidad|университет|університет|\p{L}*klinikum|hospital|hôpital|krankenhaus|больница|лікарня|foundation|stiftung|fondation|fundación|фонд|federation|fédération|federación|verband|федерация|федерація|authority|\p{L}*behörde|police|policía|polizei|полиция|поліція|embassy|ambassade|embajada|botschaft|посольство|government|gouvernement|gobierno|\p{L}*regierung|правительство|уряд|county|city of|council|court|tribunal|\p{L}*gericht|museum|musée|museo|bank|banco|banque|банк|plc|inc|ltd|llc|gmbh|s\.a|navy|army|office of (?:the )?\p{L}+|presidential office|royal (?:household|court|palace)|committee|комитет|комітет|presidency|parliament)(?!\p{L})/iu

/** Houses of other kinds by how their names begin or end, where papers' names do not. */
const HOUSE_NAME =
  /(?:^|\s)(?:zoo|zoological (?:garden|society)|club|(?:world|international|national|european|football|chess|students?|teachers|credit) union|school|college|academy|orchestra|theatre|theater|opera|festival|gallery|clinic|airlines?|airways|cruises|shipping|railways?|port|airport|stadium|abbey|cathedral|diocese|fc|cf|ag|sa|asa|holdings?)$|^(?:team(?! sport)|(?:the )?municipality of|town of|village of|ayuntamiento de|mairie de|ville de|stadt|gemeinde|(?:the )?royal house|house of|(?:the )?court of) /iu

/** A body, which no outlet is, sends copy in its own name. */
const isHouse = ({ sender, names }: Cast): boolean =>
  (HOUSE.test(sender) || HOUSE_NAME.test(sender)) && !isOutletName(sender, names)

/** "Two courtiers have told Crown & Court": who is told things, or is shown them, is a paper, whatever its name is made of. */
const TOLD_TO =
  /(?<!\p{L})(?:told|tells?|telling|seen by|obtained by|leaked to|dit à|déclaré à|confié à|raconté à|consulté par|obtenu par|sagte|sagten|berichtete|dijo a|dijeron a|contó a|relató a|obtenid[oa] por|рассказал\p{L}? (?:изданию )?|сообщил\p{L}? (?:изданию )?|розпові(?:в|ла|ли) (?:виданню )?)\s*(?:the |der |dem |la |le |el )?$/u
const isTold = (text: string, sender: string): boolean =>
  text.split(sender).some((before, n, all) => n < all.length - 1 && TOLD_TO.test(before.slice(-40).toLowerCase()))

const ABOUT_STATEMENT = phrases([
  'statement',
  'comment on',
  'comments on',
  'comment in connection',
  'response to',
  'responds to',
  'clarification',
  'clarifies',
  'notice',
  'press release',
  'communique',
  'communiqué',
  'rebuttal',
  'answers questions',
  'announcement',
  'reply to',
  'position of',
  'заявление',
  'заява',
  'комментарий',
  'коментар',
  'опровержение',
  'спростування',
  'erklärung',
  'stellungnahme',
  'mitteilung',
  'déclaration',
  'mise au point',
  'comunicado',
  'declaración',
  'nota de prensa',
])
const HEADED = [
  /^(?:\p{L}+ ){0,2}(?:statement|comment|clarification|reply|message|letter|заявление|комментарий|заява|коментар|erklärung|stellungnahme|déclaration|communiqué|comunicado|declaración) (?:by|of|from|der|des|von|du|de la|de|del)?\s*(?!on |about |regarding |re |über |zu |sur |sobre |о |об |про )(.{3,80}?)(?: (?:in connection|on|regarding|about|concerning|в связи|у зв'язку|zu|sur|sobre) .*)?$/iu,
  /^(.{3,60}?)(?::| -| –| —) .*(?:statement|comment|response|clarification|notice|combination|announcement|заявление|заява|erklärung|mitteilung|communiqué|comunicado)/iu,
  /^(.{3,60}?) (?:comments on|responds to|statement on|replies to|clarifies|statement|announces)\b/iu,
]
const SELF =
  /(?:^|[\s("“«])(?:we|our|i|my|me|the company|the ministry|the club|the group|the government|the bank|the foundation|the office|the board|wir|unser\p{L}*|nous|notre|nosotros|nuestr\p{L}*|мы|наш\p{L}*|ми)(?![\p{L}])/u
const ATTRIBUTED =
  /(?:^|[\s,"”])(?:said|told|says|according to|reported|dit|sagte|dijo|заявил|сказал|сообщил)(?![\p{L}])/gu

function read(words: string, r: Reading, cast: Cast): Source | null {
  const clean = words
    .trim()
    .replace(/[:–—-]+$/u, '')
    .trim()
  const low = lowerInPlace(clean)
  return readSource(tokensOf(clean, low), clean, low, r, cast)
}

/** "Velmont Software Inc. (HSX: VLM) today responded", "Kestrel Metals plc ("Kestrel") notes": who names itself in the copy. */
const selfNamed = (text: string): string | null =>
  /(?:^|\n|[.:—–-]\s+)(\p{Lu}[\p{L}&.'-]+(?: \p{L}[\p{L}&.'-]+){0,6}?)\.? (?:\([^)]{2,40}\) )?(?:today |hereby )?(?:notes|takes note|has become aware|is aware|draws|rejects|denies|refers|stresses|emphasi[sz]es|clarifies|informs|confirms|responded|announces|announced|wishes|states|can confirm|issues)\b/u.exec(
    text,
  )?.[1] ?? null

/** Who sends copy under a name, which is no outlet's though it may end as one's ("Wendtmar AG Newsroom"). */
function itself(name: string, r: Reading, cast: Cast): Source | null {
  const source = read(name, r, cast)
  // "The President’s office" is "Office of the President of Tesmar" to whoever reads it under that name.
  const isShorter = source?.kind === 'organisation' && source.speaker === null && source.party.startsWith('the ')
  return source?.kind === 'outlet' || (source && isShorter) ? { ...source, party: name, kind: 'organisation' } : source
}

/** First person plural in running text: the house speaks of itself. */
const WE =
  /(?:^|[\s(])(?:we|our|us|wir|unser\p{L}{0,2}|nous|notre|nos|nosotros|nuestr[oa]s?|мы|наш\p{L}{0,2}|ми)(?!\p{L})/u
/** A notice of one's own: its heading, or what it asks of whoever reads it. */
const OWN_NOTICE =
  /^\W*(?:clarification|for the record|klarstellung|richtigstellung|in eigener sache|mise au point|aclaración|уточнение|уточнення|спростування|опровержение)(?!\p{L})|(?<!\p{L})(?:do not|don't|please do not|please don't) (?:click|share|open|reply|believe|panic|forward|worry|call)(?!\p{L})|(?<!\p{L})bitte (?:nicht|keine)(?!\p{L})|(?<!\p{L})ne (?:cliquez|partagez|relayez) pas(?!\p{L})|(?<!\p{L})no (?:pinche|comparta|abra|crea)n?(?!\p{L})|(?<!\p{L})не (?:переходите|верьте|открывайте|делитесь|переходьте|вірте|відкривайте|поширюйте)(?!\p{L})/u
const LONGEST_OWN = 2_000
/** A line of a few words with capitals and without a stop: who signs. */
const SIGNATURE = /^(?!.*[.!?:;,]$)\p{Lu}[\p{L}\p{N}&.'’ -]{3,50}$/u

/**
 * Who speaks as "we" in copy that quotes nobody: the house that signs it or of which its first sentence tells. Copy of
 * an outlet that says "we" of itself names others first, and quotes them.
 */
function ownVoice(units: readonly Unit[], r: Reading, cast: Cast): Source | null {
  const body = units.filter((u) => u.kind === 'body')
  const signed = body.slice(-2).find((u) => u !== body[0] && SIGNATURE.test(u.text))
  const opening =
    /^(?:\W*\p{L}+ \W+ ?)?(?:[Tt]he |[Dd]er |[Dd]ie |[Dd]as |[Ll]e |[Ll]a |[Ee]l )?((?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?: (?:of|de|for|and|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,5}) (?:is|are|has|have|was|were|can|does|do|regrets?|takes?|ist|sind|hat|haben|est|sont|a|ont|es|son|ha|han)(?!\p{L})/u
  const first = opening.exec(body[0]?.text ?? '')?.[1]
  const name = signed?.text ?? first
  const source = name ? read(name, r, cast) : null
  return source?.kind === 'organisation' ? source : null
}

/** How far from its end copy is signed: the name, the office, the place and day. */
const SIGNED_WITHIN = 3

/** A body that is no outlet signs the copy with its own name, or says "we" under a headline that begins with it. */
function signsItself(units: readonly Unit[], { sender, names }: Cast): boolean {
  if (!/^\p{Lu}/u.test(sender) || isOutletName(sender, names)) return false
  const body = units.filter((u) => u.kind === 'body')
  const signed = body
    .slice(-SIGNED_WITHIN)
    .some(({ text }) => SIGNATURE.test(text) && text.includes(' ') && `${sender} `.startsWith(`${text} `))
  const opens = units.some(({ kind, text }) => kind === 'headline' && text.startsWith(`${sender}:`))
  return signed || (opens && body.some(({ mask }) => WE.test(mask)))
}

/** "A message from the Director", "Communiqué n° 44", "Comment of the Foreign Ministry": whose, the channel tells in full. */
const tellsLess = ({ kind, speaker }: Source): boolean => speaker === null || kind === 'person'

/** A body that speaks through its board. */
const BOARD_OF =
  /^(?:the )?(?:executive |management |supervisory )?(?:board|management|directors)(?: of directors)? of (?:the )?/iu

/** Services that hand on what companies and clubs file: "Exchange Notices", "EQW Disclosure", "Regulatory Bulletin Service". */
const FILING_SERVICE =
  /(?<!\p{L})(?:disclosures?|notices?|releases?|regulatory|filings?|announcements?|ad-?hoc|pflichtmitteilungen|hechos relevantes)(?!\p{L})/iu
const FILED = /^(?:\p{Lu}{2,6}-\p{L}+: )?(\p{Lu}[^:"“«]{2,60}): /u

/** Whose filing it is that such a service hands on: whom the headline names before its colon, and the copy again. */
function filedBy(head: Unit | undefined, text: string, r: Reading, cast: Cast): Source | null {
  const words = FILING_SERVICE.test(cast.sender) ? FILED.exec(head?.text ?? '')?.[1] : undefined
  if (!words || !text.includes(lowerInPlace(words.split(' ')[0] ?? ''))) return null
  const source = read(words, r, cast)
  return source?.kind === 'organisation' ? source : null
}

/** A release that says "we" is a body's, though its name might be a person's ("Lumilac Nutrition"). */
const asIssuer = (source: Source, text: string): Source =>
  source.kind !== 'outlet' && !(source.kind === 'person' && WE.test(text))
    ? source
    : { ...source, kind: 'organisation', speaker: null }

/** Who speaks of himself alone: "I have failed no test". */
const I = /(?:^|[\s"“«])(?:i|my|ich|mein\p{L}*|je|mon|ma|yo|я|мой|моя|мій)(?!\p{L})/u

/** The issuer of copy that a distributor sends, by its headline or by what it tells of itself. */
function toldIssuer(units: readonly Unit[], text: string, r: Reading, cast: Cast): Source | null {
  const head = units.find((u) => u.kind === 'headline')
  const body = units.filter((u) => u !== head).map((u) => u.text)
  for (const name of issuersTold(head?.text ?? '', body.join('\n'))) {
    const source = read(name, r, cast)
    if (source && source.kind !== 'unnamed')
      return I.test(text) ? asIssuer(source, text) : { ...source, kind: 'organisation', speaker: null }
  }
  return null
}

/**
 * Whose statement the copy is, when it is one posted whole (a release, a filing, a club's notice): then what stands
 * outside quotation marks is that party's own word. Null for copy that reports.
 */
export function issuerOf(units: readonly Unit[], r: Reading, cast: Cast): Source | null {
  const head = units.find((u) => u.kind === 'headline')
  const body = units.filter((u) => u.kind === 'body')
  const text = body.map((u) => u.mask).join('\n')
  if (body.length === 0) return null
  const filer = filedBy(head, text, r, cast)
  if (filer) return filer
  const house = cast.sender.replace(CHANNEL, '').trim()
  const sentOut = isOwnChannel(cast.sender) || isKnownDistributor(house)
  const handedOn = sentOut && (isDistributor(cast.sender, house, text) || cast.names.outlet(house) !== null)
  const isPaper = !sentOut && house !== '' && isTold(body.map((u) => u.text).join('\n'), house)
  const ownChannel = sentOut || (!isPaper && (isHouse(cast) || signsItself(units, cast)))
  const headed = head !== undefined && firstHit(ABOUT_STATEMENT, head.low) !== null
  const attributed = (text.match(ATTRIBUTED) ?? []).length
  const named = selfNamed(
    body
      .slice(0, 4)
      .map((u) => u.text)
      .join('\n'),
  )
  if (
    !ownChannel &&
    !headed &&
    attributed === 0 &&
    text.length < LONGEST_OWN &&
    (WE.test(text) || OWN_NOTICE.test(text))
  )
    return ownVoice(units, r, cast)
  const isNotice = named !== null && attributed === 0 && SELF.test(text)
  if (!ownChannel && !isNotice && !(headed && attributed <= 2 && (SELF.test(text) || named))) return null
  const channel = ownChannel && !handedOn ? itself(house, r, cast) : null
  for (const pattern of HEADED) {
    const words = pattern.exec(head?.text ?? '')?.[1]
    const source = words && /\p{Lu}/u.test(words) ? read(words, r, cast) : null
    if (source && source.kind !== 'unnamed' && !(channel && tellsLess(source)))
      return handedOn ? asIssuer(source, text) : source
  }
  const issuer = named && !channel ? read(named.replace(BOARD_OF, ''), r, cast) : channel
  return issuer ?? (handedOn ? toldIssuer(units, text, r, cast) : null)
}
