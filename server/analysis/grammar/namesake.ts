import type { Source } from './source.ts'

const TITLES = [
  /(?<!\p{L})(?:mr|herrn?|señor|sr|monsieur|signor|г-н|господин|пан)\.? $/iu,
  /(?<!\p{L})(?:mrs|ms|miss|frau|señora|sra|mme|madame|signora|г-жа|госпожа|пані)\.? $/iu,
] as const
/** Copy of a page is long; who shares a name is told within it. */
const REACH = 6_000
const LONGEST = 24

interface Mention {
  at: number
  /** The words before the surname, as far as a first name or a title reaches. */
  before: string
}

/** Where a surname stands in a text as a word of its own. */
function mentions(text: string, last: string): Mention[] {
  const found: Mention[] = []
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    if (/^[\p{L}-]/u.test(text.slice(at + last.length))) continue
    found.push({ at, before: text.slice(Math.max(0, at - LONGEST), at) })
  }
  return found
}

const isTitle = (before: string): boolean => TITLES.some((title) => title.test(before))
const firstName = ({ before }: Mention): string | null =>
  isTitle(before) ? null : (/(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}’'-]*) $/u.exec(before)?.[1] ?? null)

/**
 * Two persons of one surname: “Mr Stadler” is he of whom the copy has told last by the full name when it first calls him
 * so, and “Ms Stadler” the other. `text` is the copy.
 */
export function apart(source: Source, text: string): Source {
  const own = TITLES.findIndex((title) => title.test(`${source.phrase.split(' ')[0] ?? ''} `))
  const last = source.speaker?.split(' ').at(-1)
  if (own < 0 || !last || !source.phrase.endsWith(last)) return source
  const all = mentions(text.slice(0, REACH), last)
  const bearers = all.flatMap((m) => (firstName(m) === null ? [] : [{ at: m.at, name: `${firstName(m)} ${last}` }]))
  if (new Set(bearers.map((b) => b.name)).size < 2) return source
  const firstAs = (n: number): number => all.find((m) => TITLES[n]?.test(m.before))?.at ?? Infinity
  const bearerAt = (at: number, not?: string): string | undefined =>
    bearers.findLast((b) => b.at < at && b.name !== not)?.name
  const [mine, theirs] = [firstAs(own), firstAs(1 - own)]
  const name = bearerAt(mine, theirs < mine ? bearerAt(theirs) : undefined)
  return !name || name === source.speaker
    ? source
    : { party: name, kind: 'person', speaker: name, role: null, phrase: source.phrase }
}
