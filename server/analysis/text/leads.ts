const PLACE = "\\p{Lu}[\\p{L}.'’-]{1,30}(?: [\\p{L}.'’-]{1,20}){0,3}"
const CITY = `${PLACE}(?:/${PLACE})?`
const AGENCY = ' ?(?:\\([^)\\n]{1,40}\\)|/[^/\\n]{1,40}/)'
const DASHED = new RegExp(
  `^${CITY}(?:, [^,(/\\n–—]{2,24}){0,3}(?:(?:${AGENCY})?\\.? ?(?:-{1,2}|–|—)|${AGENCY}\\.) (?:\\p{Lu}[\\p{L}-]{2,30}\\. )?`,
  'u',
)
const DATED = new RegExp(`^${CITY}, (?:\\d{1,2}\\.? \\p{L}{3,10}|\\p{L}{3,10} \\d{1,2})(?:,? \\d{4})?[.:] `, 'u')
const MARKS = `update|wrapup|wrap|factbox|refile|exclusive|urgent|breaking|corrected|updated|news ?brief|brief|flash|alert|analysis|listen|watch|video|live|soccer|football|rugby|tennis|cricket|cycling|athletics|swimming|golf|boxing|motor racing|formula one|basketball|baseball|(?:ice )?hockey|skiing|biathlon|gymnastics|rowing|sailing|handball|volleyball|wrestling|judo|horse racing|olympics|doping|chess|darts|snooker|markets?|эксклюзив|срочно|терміново|exklusiv|eil|exclusif|urgence|urgente|exclusiva`
const TAG = new RegExp(`^(?:(?:${MARKS})(?: ?\\d{1,2})?\\s?[-–—:|]\\s?){1,3}`, 'iu')
/** A desk's name before a headline's first, of those that no name begins with: "Mountaineering-Sponsor quits". */
const TOPIC = /^(?:mountaineering|climbing|alpinism|aviation|religion|royals|autos|education)-(?=\p{Lu})/iu
const DESK = /^(?:[A-Z]{2,20} ){0,2}(?:MARKETS|FACTBOX|TIMELINE)-/u

/** "Москва. 8 мая. ИНТЕРФАКС - ", as Russian agencies open their copy. */
const PARTED =
  /^\p{Lu}[\p{L}. -]{2,30}\. \d{1,2} \p{Ll}{3,9}\. (?:\p{Lu}[\p{L}.-]*(?: |(?=[-–—]))){1,3}(?:-{1,2}|–|—) ?/u

/** "MOSCOW. Dec 1 (Interfax) - ", as they open it in English. */
const PARTED_IN_ENGLISH = new RegExp(
  `^${PLACE}\\. (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8})\\.?${AGENCY}\\.? ?(?:-{1,2}|–|—) `,
  'u',
)

/** Length of the dateline that opens a paragraph ("PORT ARDENT, May 20 (CPA) - "), or 0. */
export function datelineLength(text: string): number {
  const opening = text.slice(0, 140)
  const dashed = DASHED.exec(opening)?.[0]
  if (dashed && (/[(/\d]/u.test(dashed) || /^\p{Lu}{3}[\p{Lu} '-]* (?:-|–|—)/u.test(dashed))) return dashed.length
  return (DATED.exec(opening) ?? PARTED.exec(opening) ?? PARTED_IN_ENGLISH.exec(opening))?.[0].length ?? 0
}

/** Length of a wire's own marks before a headline ("UPDATE 1-", "Exclusive: "), or 0. */
export const tagLength = (headline: string): number =>
  TAG.exec(headline)?.[0].length ?? TOPIC.exec(headline)?.[0].length ?? DESK.exec(headline)?.[0].length ?? 0
