import { isDay } from '../../../shared/when-taken.ts'
import { bylineOf, isNameAlone } from './byline.ts'
import { dateOfLine } from './date-line.ts'
import { letters, URL_LINE } from './letters.ts'
import { outletName, signedOutlet, splitTitle } from './outlet.ts'
import type { Parts } from './part.ts'

/** Longest line that is looked at as an outlet's name, in UTF-16 units. */
const LONGEST_NAME = 100

function firstOf<T>(lines: readonly string[], find: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = find(line)
    if (found !== null) return found
  }
  return null
}

const OF_CHANGE = /updated|modified|aktualisiert|mis à jour|обновлено|оновлено/i

/** The date nearest to the text counts, since a page's own clock stands further up; that of a change only where there is no other. */
export function dateAround({ above, below }: Parts, receivedAt: string): string | null {
  const near = [...above.toReversed(), ...below.slice(0, 8)]
  const date = (line: string): string | null => dateOfLine(line, receivedAt)
  const ofCopy = near.filter((line) => !OF_CHANGE.test(line) || /published/i.test(line))
  const first = firstOf(ofCopy, date) ?? firstOf(near, date)
  if (first === null || !isDay(first)) return first
  // Another line may have the hour of that day.
  const timed = firstOf(ofCopy, (line) => {
    const other = date(line)
    return other !== null && !isDay(other) && other.startsWith(first) ? other : null
  })
  return timed ?? first
}

/** A signed line; else the name that stands alone under the text. */
export function bylineAround({ above, below }: Parts, lines: readonly string[]): string | null {
  const signed = firstOf([...above.toReversed(), ...below, ...lines], bylineOf)
  const under = below[0]
  return signed ?? (under !== undefined && isNameAlone(under) ? under : null)
}

/** A line that is an outlet's name and nothing else, or a signed line that ends with one ("By Ann Writer, Associated Press"). */
function namedOutlet(line: string): string | null {
  if (line.length > LONGEST_NAME) return null
  const names = bylineOf(line) === null ? [line] : line.split(/[,|/•–—]/u).slice(1)
  return firstOf(names, (name) => outletName(name.trim()))
}

/** The outlet by the page's own title, else by its copyright or credit, else by its name above the text. */
export function outletAround({ above, below }: Parts, title: string | null): string | null {
  const browser = firstOf(above, (line) => {
    const split = splitTitle(line)
    return title !== null && split.outlet !== null && letters(split.title) === letters(title) ? split.outlet : null
  })
  return browser ?? firstOf([...below, ...above], signedOutlet) ?? firstOf(above.toReversed(), namedOutlet)
}

/** The address of the article: one above it, or one below that is labelled as its source. */
export const urlAround = ({ above, below }: Parts): string | null =>
  firstOf([...above, ...below.filter((line) => URL_LINE.exec(line)?.[1] !== undefined)], (line) => {
    const url = URL_LINE.exec(line)?.[2] ?? ''
    return URL.canParse(url) ? url : null
  })
