import type { Span } from '../text/quotes.ts'

const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'воскресенье', 'неділю', 'sonntag', 'dimanche', 'domingo'],
  ['monday', 'понедельник', 'понеділок', 'montag', 'lundi', 'lunes'],
  ['tuesday', 'вторник', 'вівторок', 'dienstag', 'mardi', 'martes'],
  ['wednesday', 'среду', 'середу', 'mittwoch', 'mercredi', 'miércoles'],
  ['thursday', 'четверг', 'четвер', 'donnerstag', 'jeudi', 'jueves'],
  ['friday', 'пятницу', "п'ятницю", 'пʼятницю', 'freitag', 'vendredi', 'viernes'],
  ['saturday', 'субботу', 'суботу', 'samstag', 'sonnabend', 'samedi', 'sábado'],
]
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'января', 'січня', 'januar', 'jänner', 'janvier', 'enero', 'ene', 'янв', 'січ', 'janv'],
  ['february', 'feb', 'февраля', 'лютого', 'februar', 'février', 'febrero', 'фев', 'февр', 'лют', 'févr'],
  ['march', 'mar', 'марта', 'березня', 'märz', 'mars', 'marzo', 'мар', 'бер'],
  ['april', 'apr', 'апреля', 'квітня', 'avril', 'abril', 'abr', 'апр', 'квіт', 'avr'],
  ['may', 'мая', 'травня', 'mai', 'mayo'],
  ['june', 'jun', 'июня', 'червня', 'juni', 'juin', 'junio', 'июн', 'черв'],
  ['july', 'jul', 'июля', 'липня', 'juli', 'juillet', 'julio', 'июл', 'лип', 'juill'],
  ['august', 'aug', 'августа', 'серпня', 'août', 'agosto', 'ago', 'авг', 'серп'],
  ['september', 'sept', 'sep', 'сентября', 'вересня', 'septembre', 'septiembre', 'сен', 'сент', 'вер'],
  ['october', 'oct', 'октября', 'жовтня', 'oktober', 'okt', 'octobre', 'octubre', 'окт', 'жовт'],
  ['november', 'nov', 'ноября', 'листопада', 'novembre', 'noviembre', 'ноя', 'нояб', 'лист'],
  ['december', 'dec', 'декабря', 'грудня', 'dezember', 'dez', 'décembre', 'diciembre', 'dic', 'дек', 'груд', 'déc'],
]

const numbered = (table: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap((names, n) => names.map((name): [string, number] => [name, n])))
const DAY_OF = numbered(WEEKDAYS)
const MONTH_OF = numbered(MONTHS)
const oneOf = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].toSorted((a, b) => b.length - a.length).join('|')

/** German joins the time of day to the weekday: "Dienstagabend". */
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(${oneOf(DAY_OF)})(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)?(?!\\p{L})`,
  'u',
)
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${oneOf(MONTH_OF)})\\.? (\\d{1,2})(?!\\d)`, 'u')
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|er|st|nd|rd|th)? (?:de )?(${oneOf(MONTH_OF)})(?!\\p{L})`, 'u')
const YESTERDAY =
  /(?<!\p{L})(?:yesterday|the day before|last night|вчера|накануне|вчора|напередодні|gestern|tags zuvor|am vortag|la veille|ayer|anoche|la víspera)(?!\p{L})/u
const TODAY =
  /(?<!\p{L})(?:today|this morning|this afternoon|this evening|tonight|earlier in the day|сегодня|сьогодні|heute|aujourd'hui|ce matin|ce soir|hoy|esta mañana|esta tarde)(?!\p{L})/u

/** Yesterday in French, here in German. */
const HIER = /(?<!\p{L})hier(?!\p{L})/u

const DAY_MS = 86_400_000
const day = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The most recent such weekday, the day of publication included. */
function weekdayBefore(published: Date, weekday: number): string {
  const back = (published.getUTCDay() - weekday + 7) % 7
  return day(published.getTime() - back * DAY_MS)
}

/** The date as of the year of publication, or of the year before where it lies far ahead; null where it is still to come. */
function dateBefore(published: Date, month: number, date: number): string | null {
  const said = Date.UTC(published.getUTCFullYear(), month, date)
  const ahead = (said - published.getTime()) / DAY_MS
  if (ahead <= 1) return day(said)
  return ahead > 183 ? day(Date.UTC(published.getUTCFullYear() - 1, month, date)) : null
}

/**
 * The day on which the words near the cue say that it was said, in six languages: "on Monday", "am Dienstagabend", "10
 * сентября", "yesterday". Null where they name none, or one that is still to come. `words` are in lower case.
 */
export function saidAt(words: string, publishedAt: string, language = 'en'): string | null {
  const published = new Date(publishedAt)
  if (Number.isNaN(published.getTime())) return null
  const weekday = WEEKDAY.exec(words)?.[1]
  if (weekday) return weekdayBefore(published, DAY_OF.get(weekday) ?? 0)
  if (YESTERDAY.test(words) || (language === 'fr' && HIER.test(words))) return day(published.getTime() - DAY_MS)
  if (TODAY.test(words)) return day(published.getTime())
  const first = MONTH_FIRST.exec(words)
  if (first) return dateBefore(published, MONTH_OF.get(first[1] ?? '') ?? 0, Number(first[2]))
  const second = DAY_FIRST.exec(words)
  return second ? dateBefore(published, MONTH_OF.get(second[2] ?? '') ?? 0, Number(second[1])) : null
}

const REACH = 90
/** “Said in a statement on Monday it had met nobody”, “insisted Tuesday that”: what stands before the words that are told. */
const OPENS = new RegExp(
  `^[\\s,]*(?:(?:in|to|at|during|by|before|through|via) [^,.;:]{3,50}? )?(?:(?:on|late|early|later|earlier|am|le|el|în) )*(?:${oneOf(DAY_OF)})(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)?(?!\\p{L})`,
  'u',
)

const TOLD =
  'report|wrote|written|said|publish|claim|alleg|story|article|accus|announc|reveal|broadcast|aired|bericht|schrieb|écrit|affirm|inform|public|сообщ|написа|заяв|публикац|повідом'
/** What came before, told beside the cue: “after the paper wrote on Monday that …”, “, whose ministry had declined to comment the day before”. */
const BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:after|following|in (?:response|reply|answer) to|responding to|reacting to|nachdem|après|tras|después de|после|вслед за|після)(?=[^,.;]*(?:${TOLD}))|, (?:whose|who|which) (?=[^,.;]*had ))[^,.;]*`,
  'gu',
)

/** “The board, which is looking into the incident of August 3, said”: the days of an aside are its own, unless it tells of speaking. */
const ASIDE =
  /, (?:who|which|whose|die|der|das|deren|dessen|qui|dont|que|cuy[ao]s?|котор\p{L}{2,3}|як(?:ий|а|е|і)) (?![^,.;]*(?<!\p{L})(?:spoke|speaking|told|said|wrote|answer\p{L}*|sprach|parlait|a parlé|habló|говори\p{L}*|выступ\p{L}*|виступ\p{L}*)(?!\p{L}))[^,.;]*,/gu

/** The sentence with blanks for what came before; a stretch that runs into the cue ends at its last comma. */
function withoutBefore(mask: string, cue: Span): string {
  const outside = mask.replaceAll(ASIDE, (aside) => ' '.repeat(aside.length))
  return outside.replaceAll(BEFORE, (told: string, at: number) => {
    const runsIn = at < cue.start && at + told.length > cue.start
    const length = runsIn ? told.slice(0, cue.start - at).lastIndexOf(',') + 1 : told.length
    return ' '.repeat(length) + told.slice(length)
  })
}

/**
 * The words about a cue that may name the day on which something was said: not those that are told, whose days are their
 * own (“said it would drop the peg on Monday”). `sentence` is in lower case, its quotations masked.
 */
export function besideWhatIsTold(sentence: string, cue: Span, content: Span | null): string {
  const mask = withoutBefore(sentence, cue)
  const [start, end] = [Math.max(0, cue.start - REACH), Math.min(mask.length, cue.end + REACH)]
  if (content === null) return mask.slice(start, end)
  // A sentence of a release is all told, as one that goes on with a quotation: its days are those of the matter.
  if (content.end - content.start > 0.9 * mask.length) return ''
  const opens = OPENS.exec(mask.slice(content.start, content.end))?.[0].length ?? 0
  const [from, to] = [Math.max(start, content.start + opens), Math.max(start, Math.min(end, content.end))]
  return from >= to ? mask.slice(start, end) : `${mask.slice(start, from)} … ${mask.slice(to, end)}`
}

/** The day that a dateline bears ("PORT ARDENT, May 20 (CPA) -"), where it is the day of publication or one beside it. */
export function datelineDay(dateline: string, publishedAt: string): string | null {
  const found = saidAt(dateline.toLowerCase(), publishedAt)
  return found !== null && Math.abs(Date.parse(found) - Date.parse(publishedAt)) < 2 * DAY_MS ? found : null
}
