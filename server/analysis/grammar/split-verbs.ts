import { type Hit, hits } from '../text/phrases.ts'

/** German verbs of saying whose other half stands at the end: "ließ er am Freitag wissen", "stellte auf X klar:". */
const SPLIT: readonly (readonly [verb: RegExp, rest: RegExp])[] = [
  [
    /(?<!\p{L})(?:ließ|ließen|lässt|lassen)(?!\p{L})/gu,
    /(?<!\p{L})(?:wissen|ausrichten|mitteilen|verlauten|erklären|verbreiten)(?!\p{L})/u,
  ],
  [/(?<!\p{L})(?:stellt|stellte|stellten|stellen)(?!\p{L})/gu, /(?<!\p{L})(?:klar|richtig|fest)(?!\p{L})/u],
  [
    /(?<!\p{L})(?:gibt|gab|gaben|geben)(?!\p{L})/gu,
    /(?<!\p{L})(?:bekannt|an|zu protokoll|zurück|zu verstehen)(?=[,:.\s]|$)/u,
  ],
  [/(?<!\p{L})(?:hält|hielt|hielten|halten)(?!\p{L})/gu, /(?<!\p{L})(?:dagegen|fest)(?!\p{L})/u],
  [/(?<!\p{L})(?:fügt|fügte|fügten)(?!\p{L})/gu, /(?<!\p{L})hinzu(?!\p{L})/u],
  [/(?<!\p{L})(?:führt|führte|führten)(?!\p{L})/gu, /(?<!\p{L})aus(?=[,:.\s]|$)/u],
  [/(?<!\p{L})(?:legt|legte|legten)(?!\p{L})/gu, /(?<!\p{L})wert (?:auf|darauf)(?!\p{L})/u],
  [/(?<!\p{L})(?:meldet|meldete|meldeten)(?!\p{L})/gu, /(?<!\p{L})sich(?!\p{L})[^,;.]{0,40}zu wort(?!\p{L})/u],
]
const REACH = 90

/** Where the first halves of split verbs stand whose other half follows in the same clause; none in other languages. */
export const splitVerbs = (mask: string, language: string): Hit[] =>
  language === 'de'
    ? SPLIT.flatMap(([verb, rest]) =>
        hits(verb, mask).filter((hit) =>
          rest.test(mask.slice(hit.end, hit.end + REACH).split(/[.;\uE000]|, (?:der|die|das|wer|dass) /u)[0] ?? ''),
        ),
      )
    : []

/** What one owns up to, where it stands as an object: other things one clears, grants or adds. */
const OWNED =
  '(?:fehler|mitschuld|schuld|versäumnis|kenntnis|verst[oö]ß|fehlverhalten|problem|panne|mängel|irrtum|irrtümer|verantwortung|treffen|niederlage|verzögerung|lücke|schwäche|vorfall|vorfälle|zahlung|kontakt|unregelmäßigkeit|defizit|verlust|datenleck|betrug|doping|straftat|vorwürfe|gespräche|verhandlungen|mangel)'
/** What follows the other half: a clause of what is owned, or words of the speaker. */
const OWNING = String.raw`(?::|\s?\uE000|,\s(?:\uE000|dass|daß|(?:man|er|sie|es|wir|ich)(?!\p{L})|(?:nicht|nichts|nie|von|bei|in|im|am|mit|über|auf|den|die|das|einen?|seine?[nr]?|ihre?[nr]?)\s[^,.;:\uE000]{2,80}(?:\szu\s\p{L}+en|\p{L}zu\p{L}+en)(?!\p{L})))`
const halves = (first: string, rest: string): string =>
  String.raw`(?:${first})(?!\p{L})(?=(?![^,.;:\uE000]*\s(?:kein\p{L}{0,2}|nicht|nichts|nie)\s)[^,.;:\uE000]{0,90}\s${rest}${OWNING}|\s(?:[^,.;:\uE000]{0,60}\s)?(?<!\s(?:kein\p{L}{0,2}) )\p{L}{0,20}${OWNED}\p{L}{0,4}(?:\s[^,.;:\uE000]{1,60})?\s${rest}(?:[,.;:!]|$))`
/** "Räumte am Mittwoch ein, dass …", "räumte Fehler ein", "gab am Montag zu, davon gewusst zu haben". */
const RAEUMT_EIN = new RegExp(
  String.raw`(?<!\p{L})(?:${halves('räumt|räumte|räumten|räumen', 'ein')}|${halves('gibt|gab|gaben|geben', 'zu')})`,
  'gu',
)

/** Where a German "einräumen" or "zugeben" stands whose other half closes its clause; none in other languages. */
export const splitConfirmations = (mask: string, language: string): Hit[] =>
  language === 'de' ? hits(RAEUMT_EIN, mask) : []

/** "Von Absprachen wollte die Landrätin nichts wissen", "will das Papier nie gesehen haben": who claims not to have, denies. */
const WILL_NOT =
  /(?<!\p{L})(?:will|wollen|wollte|wollten)(?!\p{L})(?=[^.;:]{2,80}\s(?:nichts (?:davon )?(?:wissen|gewusst haben|gehört haben|bemerkt haben)|(?:nie|niemals|nicht|kein\p{L}{0,2})\s[^.;:]{0,40}\p{L}+(?:t|en) (?:haben|sein))(?=[.,:;!]|$))/gu

/** Where a German "wollen" denies together with what stands at the end of its clause; none in other languages. */
export const splitDenials = (mask: string, language: string): Hit[] => (language === 'de' ? hits(WILL_NOT, mask) : [])
