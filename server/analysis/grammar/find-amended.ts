import type { Span } from '../text/quotes.ts'
import type { Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { lowerInPlace } from '../text/lower.ts'
import { nameRuns, outletIn } from './names.ts'
import { has } from './reading.ts'
import { outletAhead } from './outlet-ahead.ts'

type Amends = 'correction' | 'retraction'

const ARTICLE_EN = String.raw`(?:its |the |that |a |an )?(?:\p{L}+ ){0,2}?(?:reports?|story|stories|articles?|item|piece|post|video|film|headline|dispatch|alert|podcast|episode|broadcast|allegations?|claims?)(?!\p{L})`
/** "Said on Monday that it was …": the outlet speaks of itself. */
const SAYS_OF_IT_EN = String.raw`(?:said|says|announced|admitted)(?: (?:on )?\p{L}+day)?(?: that)? (?:it|they) (?:had|has|have|was|is|were|are) (?:also )?`
const ARTICLE_DE = String.raw`(?:seinen|ihren|den|seine|ihre|die|einen|eine)\s(?:\p{L}+ ){0,2}?(?:bericht|berichte|artikel|meldung|beitrag|text|story|eilmeldung|behauptung|behauptungen|vorwurf|vorwürfe)(?!\p{L})`
const ARTICLE_FR = String.raw`(?:son |sa |ses |leur |l['’]|cet |cette |un )(?:article|dépêche|information|enquête|papier|reportage|titre|post|accusation|allégation)s?(?!\p{L})`
const ARTICLE_ES = String.raw`(?:su |la |el |esa |ese |una )(?:información|noticia|artículo|nota|reportaje|publicación|titular|despacho|acusación|acusaciones|afirmación|afirmaciones)(?!\p{L})`
const ARTICLE_RU = String.raw`(?:сво\p{L}{1,2} |эт\p{L}{1,2} )?(?:публикаци|стать|материал|новост|сообщени|заметк)\p{L}*`
const ARTICLE_UK = String.raw`(?:сво\p{L}{1,2} |цю |цей |це )?(?:публікаці|статт|матеріал|новин|повідомленн|замітк)\p{L}*`

/** Verbs by which an outlet takes back, or puts right, what it told, with what it told; by language. */
const VERBS: Readonly<Record<string, Readonly<Record<Amends, RegExp>>>> = {
  en: {
    retraction: new RegExp(
      String.raw`(?<!\p{L})(?:${SAYS_OF_IT_EN}(?:withdr(?:awn|awing)|retract(?:ed|ing)|tak(?:en|ing) (?:back|down)|pull(?:ed|ing)|remov(?:ed|ing)|delet(?:ed|ing)) ${ARTICLE_EN}|(?:withdr(?:ew|awn|aws)|retract(?:ed|s)|(?:took|taken|takes) (?:back|down)|pull(?:ed|s)|removed|deleted|unpublished) ${ARTICLE_EN}|(?:issued|published|ran|printed|posted) an? (?:full )?retraction(?!\p{L})|(?:said|says) (?:that )?it (?:could|can|did|does) (?:no longer|not) stand by ${ARTICLE_EN})`,
      'u',
    ),
    correction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:corrected|corrects|amended|amends) ${ARTICLE_EN}|updated ${ARTICLE_EN}[^.;:]{0,30} to (?:say|reflect|make clear|correct|remove|state)|(?:issued|published|ran|carried|printed|posted|appended|added) an? (?:\p{L}+ )?(?:correction|clarification|editor['’]s note)(?!\p{L})|said in an? (?:correction|clarification|editor['’]s note)(?!\p{L})|clarifi(?:ed|es)(?: (?:on )?\p{L}+day)? that [^.;:]{3,100}?,? (?:and|but|rather than) (?:not )?(?=(?:the |an? |in |to |on |at )?\p{L})(?<=(?:not|than) )|(?:said|says|acknowledged|admitted|conceded)(?: (?:on )?\p{L}+day)?(?: that)? (?:its ${ARTICLE_EN} (?:had |has )?|it had )(?:(?:wrongly|incorrectly|mistakenly|erroneously|misstated|misidentified|misquoted|misreported|erred)(?!\p{L})|contained an? (?:\p{L}+ )?errors?))`,
      'u',
    ),
  },
  de: {
    retraction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:zog|zogen|zieht) (?:[^.;:]{0,30} )?${ARTICLE_DE}[^.;:]{0,60} zurück|(?:hat|haben) (?:[^.;:]{0,30} )?${ARTICLE_DE}[^.;:]{0,60} (?:zurückgezogen|gelöscht|vom netz genommen)|teilte[^.;:]{0,20} mit, (?:man|sie|er) habe ${ARTICLE_DE} (?:zurückgezogen|gelöscht))(?!\p{L})`,
      'u',
    ),
    correction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:korrigiert|berichtigt)(?:e|en)? (?:[^.;:]{0,30} )?${ARTICLE_DE}|(?:hat|haben) (?:[^.;:]{0,30} )?${ARTICLE_DE}(?:[^.;:]{0,60})? (?:korrigiert|berichtigt|richtiggestellt)(?!\p{L})|stellt(?:e|en)? (?:[^.;:,]{0,30} )?(?:klar|richtig), dass [^.;:]{3,100}(?:nicht|kein\p{L}{0,2}) [^.;:]{3,80}, sondern(?!\p{L})|räumte[^.;:]{0,20} ein, dass (?:sein|ihr) (?:bericht|artikel|beitrag|text)(?!\p{L}))`,
      'u',
    ),
  },
  fr: {
    retraction: new RegExp(String.raw`(?<!\p{L})(?:retir|supprim|dépubli)(?:é|e) (?:[^.;:]{0,30} )?${ARTICLE_FR}`, 'u'),
    correction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:corrig|rectifi)(?:é|e) (?:[^.;:]{0,30} )?${ARTICLE_FR}|précisé(?: \p{L}+)? qu(?:e |['’])[^.;:]{3,100} et non(?!\p{L})|(?:reconnu|admis)(?: \p{L}+)? que ${ARTICLE_FR} (?:comportait|contenait|était))`,
      'u',
    ),
  },
  es: {
    retraction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:retir|elimin|borr)(?:ó|a|ado) (?:[^.;:]{0,30} )?${ARTICLE_ES}|se (?:retract(?:ó|a)|ha retractado) (?:[^.;:]{0,30} )?de ${ARTICLE_ES})`,
      'u',
    ),
    correction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:rectific(?:ó|a|ado)|corrigió|corrige|corregido) (?:[^.;:]{0,30} )?${ARTICLE_ES}|(?:aclaró|precisó|puntualizó)(?: el \p{L}+)? que [^.;:]{3,100} y no(?!\p{L})|(?:reconoció|admitió)(?: el \p{L}+)? que ${ARTICLE_ES} (?:contenía|era|tenía))`,
      'u',
    ),
  },
  ru: {
    retraction: new RegExp(
      String.raw`(?<!\p{L})(?:отозвал|удалил|снял|отзыва|удаля)\p{L}{0,3} (?:с сайта )?${ARTICLE_RU}`,
      'u',
    ),
    correction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:исправи|исправля|скорректирова)\p{L}{1,3} ${ARTICLE_RU}|уточнил\p{L}?, что [^.;:]{3,100}, а не(?!\p{L}))`,
      'u',
    ),
  },
  uk: {
    retraction: new RegExp(
      String.raw`(?<!\p{L})(?:відклика|видали|видаля|зня)\p{L}{1,3} (?:з сайту |із сайту )?${ARTICLE_UK}`,
      'u',
    ),
    correction: new RegExp(
      String.raw`(?<!\p{L})(?:(?:виправ|скоригува)\p{L}{1,3} ${ARTICLE_UK}|уточни(?:в|ла|ло|ли), що [^.;:]{3,100}, а не(?!\p{L}))`,
      'u',
    ),
  },
}
/** Words that leave it untold, or deny, that the outlet has done so: negations, what may be, what another says or asks. */
const VETO = String.raw`n[o']?t|never|nor|neither|nobody|denie[ds]|denying|might|may|could|can|cannot|should|would|must|if|whether|because|asked|nicht|nie|niemals|kein\p{L}*|soll\p{L}*|könnt\p{L}*|würd\p{L}*|will|woll\p{L}*|ob|ne|n['’]\p{L}+|pas|jamais|aurai\p{L}+|pourrait|peut|no|nunca|jamás|tampoco|habría\p{L}*|podría\p{L}*|puede|не|ни|ні|никогда|ніколи|может|мог\p{L}*|може|міг|якобы|нібито|ли|чи|бы|би`
/** What may stand between the outlet and its verb: no negation, no other verb, nobody else. */
const BETWEEN = new RegExp(
  String.raw`^[»“”"]?(?: (?!(?:${VETO}|said|says|reported|reporter|refused|declined|had to|to|that|dass|que|что|що)(?!\p{L}))[\p{Ll}\d.]+| \p{Lu}[\p{Ll}]+day){0,5} ?$`,
  'u',
)
/** "Hat ihren Bericht nie zurückgezogen", "korrigierte ihren Artikel nicht": German negates behind its object. */
const NEVER_DONE = /(?<!\p{L})(?:nicht|nie|niemals|keineswegs)(?!\p{L})[^,]*$/u
const NOT_BEHIND = /^[^.,;:]{0,60}?(?<!\p{L})(?:nicht|nie|niemals)(?= ?[,.;:]|$)/u
const isUndone = ({ unit, r }: Clause, { start, end }: Span): boolean =>
  r.language === 'de' && (NEVER_DONE.test(unit.low.slice(start, end)) || NOT_BEHIND.test(unit.low.slice(end)))

const draftOf = (c: Clause, stance: Amends, party: string, cue: Span): Draft => ({
  unit: c.unit,
  stance,
  source: { party, kind: 'outlet', speaker: null, role: null, phrase: party },
  sourcing: 'on-record',
  cue,
  content: { start: 0, end: c.unit.text.length },
  quote: null,
  rule: 'amends',
  confidence: 0.85,
  via: party === c.cast.sender ? null : party,
  background: false,
})

/** "The newspaper", "das Blatt": the outlet of which the copy spoke last. */
const meant = ({ r, cast }: Clause, words: string): string | null => {
  const kind = /^(?:the |das |die |der |le |la |el |l['’])?(\p{L}+)/iu.exec(words)
  const isKind =
    kind !== null && has(r.outlet, lowerInPlace(kind[1] ?? '')) && BETWEEN.test(words.slice(kind[0].length))
  return isKind ? (cast.lastOutlet()?.party ?? null) : null
}

/** What nobody but an outlet has of its own, so that whoever has it is one, known or not: "Kornblatt has withdrawn its article". */
const OWN_COPY =
  /(?<!\p{L})(?:its|seinen|ihren|seine|ihre|son|sa|su|сво\p{L}{1,2}) (?:\p{L}+ )?(?:story|stories|articles?|headline|dispatch|artikel|meldung|bericht(?=[^.;:]* richtiggestellt)|dépêche|noticia|artículo|reportaje|публикаци|стать|материал|публікаці|статт|матеріал)/u
/** Nothing else between whoever opens the sentence and the verb: "Oda Falk said the newspaper had withdrawn its story" is no word of hers. */
const ADVERBIAL =
  /^[»“”"]?(?: (?:(?:magazine|newspaper|website|weekly|daily|blog|podcast|paper|site)(?!\p{L})|has|had|have|since|also|later|quietly|unreservedly|fully|publicly|formally|on|late|early|hat|haben|a|ont|ha|han|\p{L}+day|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|el|lunes|martes|miércoles|jueves|viernes))* ?$/iu
/** "Travel Insider, whose report was widely picked up, …": nobody else has a report that is. */
const WHOSE_REPORT =
  /^(?:The )?((?:\p{Lu}[\p{L}\p{N}’&.-]* ){0,4}\p{Lu}[\p{L}\p{N}’&.-]*), whose (?:\p{L}+ ){0,2}(?:report|story|article|exclusive|scoop)(?: [^,]{2,70})?, $/u
/** "Scoop retracts the allegation, the website said": what speaks there is what retracts. */
const SPEAKS_AS_OUTLET =
  /^[^;:]{3,120}, the (?:website|newspaper|magazine|paper|site|broadcaster|weekly|blog) (?:said|wrote)(?!\p{L})/u
/** "Die Morgenstimme hat ihren Bericht richtiggestellt": one word behind an article, which is no body's. */
const GERMAN_PAPER = /^(?:Die|Der|Das) (\p{Lu}[\p{L}-]{4,}) $/u
function ownerOf({ unit, tokens, r }: Clause, found: Span): string | null {
  const reporter = WHOSE_REPORT.exec(unit.text.slice(0, found.start))?.[1]
  if (reporter !== undefined) return reporter
  const isOwn = OWN_COPY.test(unit.low.slice(found.start, found.end))
  if (!isOwn && !SPEAKS_AS_OUTLET.test(unit.low.slice(found.end))) return null
  const german = isOwn && r.language === 'de' ? GERMAN_PAPER.exec(unit.text.slice(0, found.start))?.[1] : undefined
  if (german !== undefined && !has(r.organisation, lowerInPlace(german))) return german
  const [run] = nameRuns(tokens, r, true)
  const [first, last] = [tokens[run?.first ?? -1], tokens[run?.last ?? -1]]
  if (!run || !first || !last || run.first > 1 || last.end > found.start || has(r.organisation, lowerInPlace(run.text)))
    return null
  return ADVERBIAL.test(unit.text.slice(last.end, found.start)) ? run.text : null
}

/** What is said of the outlet between its name and its verb: ", which first reported the sale,". */
const ASIDE = /^, [^,.;]{3,90},(?= )/u

/** A day before the name is passed over: "On Friday the Tarvia Herald withdrew"; of "In 1998" what follows is history. */
const DAY_AHEAD =
  /^(?:(?:late |early |earlier )?on \p{L}+day(?: (?:morning|evening|night))?|last (?:\p{L}+day|week|month|night)|yesterday) (?=the |\p{Lu})/iu
const TIME_AHEAD = /^(?:in|on|at|by|since|after|before|im|am|seit|nach|en|dans|в|у|на) /iu

/** The outlet with whose name the piece of a sentence before `at` begins, where nothing but its verb follows. */
function subjectOutlet(c: Clause, at: number): string | null {
  const { unit, r, cast } = c
  const ends = [', ', '; ', ': ', ' and ', ' und '].map((sign) => unit.text.lastIndexOf(sign, at - 3) + sign.length)
  const from = Math.max(0, ...ends.filter((end, n) => end > (n < 3 ? 2 : 5)))
  for (const start of from > 0 ? [0, from] : [0]) {
    const words = unit.text.slice(start, at).replace(DAY_AHEAD, '')
    const found = outletAhead(words, r, cast, true)
    const ahead = found && TIME_AHEAD.test(found.party) && !cast.names.outlet(found.party) ? null : found
    const behind = ahead ? words.slice(ahead.length).replace(ASIDE, '') : ''
    if (ahead && BETWEEN.test(behind)) return ahead.party
    const told = meant(c, words)
    if (told) return told
  }
  return null
}

/** "The article has been withdrawn, the Tarvia Herald said", "was removed from the Lunde Post's website". */
const PASSIVE_EN = new RegExp(
  String.raw`^${ARTICLE_EN} (?:was|were|has been|have been|had been) (?:withdrawn|retracted|removed|taken down|deleted|pulled)(?: from (?:the )?(?=\p{Lu})|, (?:the )?(?=\p{Lu})| by (?:the )?(?=\p{Lu}))`,
  'iu',
)
/** "In a correction published on Friday, Radio Sund said". */
const IN_CORRECTION = /^in an? (?:correction|clarification|editor['’]s note)[^,.;]{0,40}, (?:the )?(?=\p{Lu})/iu
function findPassive(c: Clause): Draft[] {
  const found = c.r.language === 'en' ? PASSIVE_EN.exec(c.unit.text) : null
  const ahead =
    found && outletAhead(c.unit.text.slice(found[0].length, found[0].length + 60).replace(/['’]s /u, ' '), c.r, c.cast)
  if (found && ahead) return [draftOf(c, 'retraction', ahead.party, { start: 0, end: found[0].length })]
  const opens = IN_CORRECTION.exec(c.unit.text)?.[0].length ?? 0
  const speaker = opens > 0 ? outletAhead(c.unit.text.slice(opens, opens + 60), c.r, c.cast) : null
  return speaker ? [draftOf(c, 'correction', speaker.party, { start: 0, end: opens })] : []
}

/** "…, The Examiner said in an editor's note": who speaks stands before the verb, behind what is said. */
const IN_NOTE =
  /(?<![\p{L}\p{N}’.&-])((?:\p{Lu}[\p{L}\p{N}’.&-]* (?:of )?){0,4}\p{Lu}[\p{L}\p{N}’.&-]*) (?:said|wrote|says) in an? (correction|clarification|editor['’]s note|note to readers)(?!\p{L})/u
/** Nobody but an outlet has an editor's note; by its article it is told from a writer. */
const IS_CALLED = /^The \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?$/u

/** A8: an outlet has corrected or withdrawn what it told, whoever's copy tells it: "The Tarvia Herald withdrew its story". */
export function findAmended(c: Clause): Draft[] {
  const { unit, r, cast } = c
  for (const stance of ['retraction', 'correction'] as const) {
    const found = VERBS[r.language]?.[stance].exec(unit.low)
    if (!found) continue
    const cue = { start: found.index, end: found.index + found[0].length }
    const party = isUndone(c, cue) ? null : (subjectOutlet(c, cue.start) ?? ownerOf(c, cue))
    if (party) return [draftOf(c, stance, party, cue)]
  }
  const note = r.language === 'en' ? IN_NOTE.exec(unit.text) : null
  if (!note) return findPassive(c)
  const [words, name = '', kind = ''] = note
  const isOwn = kind.startsWith('editor') && IS_CALLED.test(name) && !has(r.organisation, lowerInPlace(name))
  const party = outletIn(name, cast) ?? (isOwn ? name : null)
  return party === null ? [] : [draftOf(c, 'correction', party, { start: note.index, end: note.index + words.length })]
}

/** What an outlet says of its own copy as it takes it back, and as it puts it right. */
const TAKES_BACK =
  /(?<!\p{L})(?:we (?:no longer stand|cannot stand|do not stand) (?:by|behind)|we (?:hereby |therefore )?(?:retract|withdraw)|we have (?:retracted|withdrawn|removed|taken down|deleted)|(?:story|article|report|piece) should (?:not|never) have (?:been published|run|appeared)|wir ziehen [^.;]{2,60} zurück|nous retirons|nous avons retiré|retiramos|hemos retirado|мы (?:отзываем|отозвали|удалили)|ми (?:відкликаємо|відкликали|видалили))(?!\p{L})/u
const PUTS_RIGHT =
  /(?<!\p{L})(?:(?:an earlier|a previous|the original|the first) version of (?:its|our|the|this) (?:article|story|report|item|text)|we (?:regret|apologi[sz]e for) the error|we got (?:this|it|that) (?:\p{L}+ )?wrong|we (?:made a|were) (?:mistake|wrong)|(?:article|story|report) (?:misstated|misidentified|incorrectly (?:said|stated)|wrongly (?:said|stated)))(?!\p{L})/u

/** "'We no longer stand by the article,' the editor of the Pacific Post wrote": its own words tell what becomes of its report. */
export function asAmended(c: Clause, draft: Draft): Draft {
  if (draft.stance !== 'report' || draft.source.kind !== 'outlet') return draft
  const { start, end } = draft.content ?? { start: 0, end: 0 }
  const words = c.unit.low.slice(start, end)
  const stance = TAKES_BACK.test(words) ? 'retraction' : PUTS_RIGHT.test(words) ? 'correction' : null
  return stance === null ? draft : { ...draft, stance, sourcing: 'on-record', rule: 'amends', confidence: 0.8 }
}
