const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const FOREIGN: Record<string, number> = {
  понедельник: 1,
  вторник: 2,
  среду: 3,
  четверг: 4,
  пятницу: 5,
  субботу: 6,
  воскресенье: 0,
  понеділок: 1,
  вівторок: 2,
  середу: 3,
  "п'ятницю": 5,
  суботу: 6,
  неділю: 0,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 0,
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 0,
  lunes: 1,
  martes: 2,
  miércoles: 3,
  jueves: 4,
  viernes: 5,
  sábado: 6,
  domingo: 0,
}
const MONTHS: Record<string, number> = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((m, i) => [[m, i], [m.slice(0, 3), i], ...(m === 'september' ? [['sept', i] as const] : [])]),
)
const WEEKDAY = /(?<!\p{L})(mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/u
const FOREIGN_DAY = new RegExp(`(?<![\\p{L}])(${Object.keys(FOREIGN).join('|')})(?![\\p{L}])`, 'u')
const DATE =
  /(?<!\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (\d{1,2})(?!\d)/u

const day = (at: Date): string => at.toISOString().slice(0, 10)

/** The most recent such weekday, the day of publication included. */
function weekdayBefore(published: Date, weekday: number): string {
  const back = (published.getUTCDay() - weekday + 7) % 7
  return day(new Date(published.getTime() - back * 86_400_000))
}

/** The day on which the words near the cue say that it was said: "on Monday", "May 20", "yesterday". Null where they name none, or one that is still to come. `words` are in lower case. */
export function saidAt(words: string, publishedAt: string): string | null {
  const published = new Date(publishedAt)
  if (Number.isNaN(published.getTime())) return null
  const weekday = WEEKDAY.exec(words)
  if (weekday)
    return weekdayBefore(
      published,
      DAYS.findIndex((d) => d.startsWith(weekday[1] ?? '')),
    )
  const foreign = FOREIGN_DAY.exec(words)
  if (foreign) return weekdayBefore(published, FOREIGN[foreign[1] ?? ''] ?? 0)
  if (/(?<!\p{L})(?:yesterday|вчера|вчора|gestern|hier|ayer)(?!\p{L})/u.test(words))
    return day(new Date(published.getTime() - 86_400_000))
  if (
    /(?<!\p{L})(?:today|this morning|this afternoon|this evening|earlier in the day|сегодня|сьогодні|heute|aujourd'hui|hoy)(?!\p{L})/u.test(
      words,
    )
  )
    return day(published)
  const date = DATE.exec(words)
  if (!date) return null
  const month = MONTHS[date[1] ?? ''] ?? 0
  const said = Date.UTC(published.getUTCFullYear(), month, Number(date[2]))
  const ahead = (said - published.getTime()) / 86_400_000
  if (ahead <= 1) return day(new Date(said))
  return ahead > 183 ? day(new Date(Date.UTC(published.getUTCFullYear() - 1, month, Number(date[2])))) : null
}
