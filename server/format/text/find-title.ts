import { bylineOf } from './byline.ts'
import { isCaption, isClutter, isProse, isSentenceLike, words } from './line-kind.ts'
import { splitTitle } from './outlet.ts'

/** Where the headline stands, and its words. */
export interface Title {
  at: number
  text: string
}

/** A headline is met again within this many lines: above it in a breadcrumb or below it over the text. */
const NEAR = 60
const LONGEST = 300
/** Deck, date, author and caption stand between headline and text: so many lines do not count as distance. */
const NEXT_TO = 12

const letters = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const mayBeTitle = (line: string): boolean =>
  line.length <= LONGEST &&
  isSentenceLike(splitTitle(line).title) &&
  !isClutter(line) &&
  !isCaption(line) &&
  bylineOf(line) === null

/** A line that stands twice, or at the end of a breadcrumb: the last of them, which stands over the text. */
function repeated(lines: readonly string[], before: number): Title | null {
  const seen = lines.slice(0, NEAR).map(letters)
  let found: Title | null = null
  for (let at = 1; at <= Math.min(before + 1, seen.length - 1); at++) {
    const text = lines[at] ?? ''
    const these = seen[at] ?? ''
    if (!mayBeTitle(text) || isProse(text)) continue
    if (
      seen
        .slice(0, at)
        .some((earlier) => earlier === these || earlier.endsWith(` ${these}`) || earlier.startsWith(`${these} `))
    )
      found = { at, text }
  }
  return found
}

/** How much a line looks like the headline of the prose that begins at `start`: near it, of a headline's length. */
function likeness(line: string, distance: number): number {
  const count = words(splitTitle(line).title).length
  const length = count >= 5 && count <= 25 ? 2 : 0
  const stopped = line.endsWith('.') ? -1 : 0
  return length + stopped - Math.max(0, distance - NEXT_TO) / 10
}

/** The best of the lines above the prose; of equals the upper one, since a deck stands under its headline. */
function above(lines: readonly string[], start: number, isDate: (line: string) => boolean): Title | null {
  const from = Math.max(0, start - NEAR)
  const candidates = lines
    .slice(from, start)
    .map((text, index) => ({ at: from + index, text }))
    .filter(({ text }) => mayBeTitle(text) && !isDate(text))
  const score = ({ at, text }: Title): number => likeness(text, start - at)
  return candidates.reduce<Title | null>(
    (best, next) => (best === null || score(next) > score(best) ? next : best),
    null,
  )
}

/** The headline of lines whose first paragraph of prose is at `start` (-1: there is none). */
export function findTitle(lines: readonly string[], start: number, isDate: (line: string) => boolean): Title | null {
  const first = start < 0 ? lines.length : start
  return repeated(lines, first) ?? above(lines, first, isDate)
}
