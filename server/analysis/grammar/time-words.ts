import type { Token } from '../text/tokens.ts'

const WORDS = new Set(
  `on late early in at by this last morning evening afternoon night week month year noon midnight hours minutes
  monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
  sundays yesterday today tonight january february march april may june july august september october november
  december jan feb aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag heute
  gestern am lundi mardi mercredi jeudi vendredi samedi dimanche hier soir matin lunes martes miércoles jueves
  viernes sábado domingo ayer hoy este el в во вторник понедельник среду четверг пятницу субботу воскресенье у
  понеділок вівторок середу четвер п'ятницю суботу неділю сегодня вчера сьогодні вчора ранее раніше вечером утром днём днем ночью ввечері увечері вранці вночі вечора ранку вечера утра`.split(
    /\s+/,
  ),
)

/** Words of adverbials of time, which may stand between a subject and its verb in any of the languages. */
export const TIME = { test: (word: string): boolean => WORDS.has(word) || /^\d{1,4}$/u.test(word) }

/** “Rhetia Today reported”: with a capital behind a name it is the name's. */
export const isNamePart = (word: Token, before: Token | undefined): boolean =>
  word.low === 'today' && word.capital && before?.capital === true

/** “The Morning Ledger”: before a name with a capital it opens that of a paper. */
export const opensName = (word: Token, next: Token | undefined): boolean =>
  (word.low === 'morning' || word.low === 'evening') && word.capital && next?.capital === true && !TIME.test(next.low)
