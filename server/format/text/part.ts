import { bylineOf } from './byline.ts'
import { dateOfLine } from './date-line.ts'
import type { Title } from './find-title.ts'
import { isCaption, isClutter, isEnd, isProse, isSentence, isSentenceLike, words } from './line-kind.ts'
import { letters, URL_LINE } from './letters.ts'

/** A date that stands alone is shorter, in UTF-16 units; what is longer says more than the date. */
const LONGEST_DATE = 60
/** A paragraph without a full stop is at least so long. */
const UNSTOPPED = { chars: 90, words: 14 }
/** Lines above and below the text in which its date, author and outlet are looked for. */
export const AROUND = 40

/** Cuts what stands under the article: from the first closing line that leaves most of the prose before it. */
function cutEnd(lines: readonly string[]): readonly string[] {
  const prose = lines.map((line) => (isProse(line) ? line.length : 0))
  const all = prose.reduce((sum, length) => sum + length, 0)
  let before = 0
  for (const [at, line] of lines.entries()) {
    if (before > all / 2 && isEnd(line)) return lines.slice(0, at)
    before += prose[at] ?? 0
  }
  return lines
}

/** Dates that stand alone, as they do at the head or foot of an article. */
const datesIn = (lines: readonly string[], receivedAt: string): Set<string> =>
  new Set(
    [...lines.slice(0, AROUND), ...lines.slice(AROUND).slice(-AROUND)].filter(
      (line) => line.length <= LONGEST_DATE && dateOfLine(line, receivedAt) !== null,
    ),
  )

/** Tells lines that belong to the article's text: no clutter, caption, date, sign-off or the headline once more. */
function keeps(lines: readonly string[], title: string | null, receivedAt: string): (line: string) => boolean {
  const headline = title === null ? null : letters(title)
  const dates = datesIn(lines, receivedAt)
  return (line) =>
    !isClutter(line) &&
    !isCaption(line) &&
    !dates.has(line) &&
    letters(line) !== headline &&
    bylineOf(line) === null &&
    !URL_LINE.test(line)
}

/** An article's lines, apart from those of the page around it. */
export interface Parts {
  above: readonly string[]
  body: string[]
  below: readonly string[]
}

/** A deck between headline and text is text; what else stands there is the page's. */
const isDeck = (line: string): boolean => isSentenceLike(line) && words(line).length >= 6

/** A closing paragraph may have lost its full stop. */
const isUnstopped = (line: string): boolean =>
  line.length >= UNSTOPPED.chars && isSentenceLike(line) && words(line).length >= UNSTOPPED.words

/** Parts the lines: the article's text runs from its first paragraph of prose to its last, with all between them. */
export function part(lines: readonly string[], title: Title | null, receivedAt: string): Parts {
  const from = (title?.at ?? -1) + 1
  const rest = cutEnd(lines.slice(from))
  const keep = keeps(rest, title?.text ?? null, receivedAt)
  const kept = rest.map((line, at) => ({ line, at: from + at })).filter(({ line }) => keep(line))
  const first = kept.findIndex(({ line }) => isProse(line))
  // Copy without a paragraph of prose (a flash, a list of notes): every line that is not clutter.
  if (first < 0) return { above: lines.slice(0, from).slice(-AROUND), body: kept.map(({ line }) => line), below: [] }
  let last = kept.findLastIndex(({ line }, at) => isProse(line) || (at > first && isUnstopped(line)))
  while (isSentence(kept[last + 1]?.line ?? '')) last += 1
  const deck = kept.slice(0, first).filter(({ line }) => isDeck(line))
  const begins = kept[first]?.at ?? from
  const ends = (kept[last]?.at ?? from) + 1
  return {
    above: lines.slice(Math.max(0, begins - AROUND), begins),
    body: [...deck, ...kept.slice(first, last + 1)].map(({ line }) => line),
    below: lines.slice(ends, ends + AROUND),
  }
}
