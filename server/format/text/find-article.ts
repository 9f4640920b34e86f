import type { Article, Known } from '../article.ts'
import { bylineOf, isNameAlone } from './byline.ts'
import { dateOfLine } from './date-line.ts'
import { datelineOf } from './dateline.ts'
import { findTitle, type Title } from './find-title.ts'
import { isCaption, isClutter, isEnd, isProse, isSentenceLike, words } from './line-kind.ts'
import { signedOutlet, splitTitle } from './outlet.ts'

const LONGEST_HEADLINE = 200
/** A date that stands alone is shorter, in UTF-16 units; what is longer says more than the date. */
const LONGEST_DATE = 60
/** Lines above and below the text in which its date, author and outlet are looked for. */
const AROUND = 40
const URL_LINE = /^(?:(?:source|link|url|via)\s*:\s*)?(https?:\/\/[^\s<>"]{4,1900})$/i

const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const firstOf = <T>(lines: readonly string[], find: (line: string) => T | null): T | null => {
  for (const line of lines) {
    const found = find(line)
    if (found !== null) return found
  }
  return null
}

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

interface Parts {
  above: readonly string[]
  body: string[]
  below: readonly string[]
}

/** A deck between headline and text is text; what else stands there is the page's. */
const isDeck = (line: string): boolean => isSentenceLike(line) && words(line).length >= 6

/** Parts the lines: the article's text runs from its first paragraph of prose to its last, with all between them. */
function part(lines: readonly string[], title: Title | null, receivedAt: string): Parts {
  const from = (title?.at ?? -1) + 1
  const rest = cutEnd(lines.slice(from))
  const keep = keeps(rest, title?.text ?? null, receivedAt)
  const isText = (line: string): boolean => isProse(line) && keep(line)
  const first = rest.findIndex(isText)
  const last = rest.findLastIndex(isText)
  // Copy without a paragraph of prose (a flash, a list of notes): every line that is not clutter.
  if (first < 0) return { above: lines.slice(0, from).slice(-AROUND), body: rest.filter(keep), below: [] }
  const deck = rest.slice(0, first).filter((line) => keep(line) && isDeck(line))
  return {
    above: lines.slice(Math.max(0, from + first - AROUND), from + first),
    body: [...deck, ...rest.slice(first, last + 1).filter(keep)],
    below: lines.slice(from + last + 1, from + last + 1 + AROUND),
  }
}

/** "The Kremlin denied it. A spokesman …": the first sentence stands in for a headline. */
function firstSentence(paragraph: string): string {
  const sentence = /^.{20,}?[.!?…][\p{Pe}\p{Pf}"'’”»]*(?=\s|$)/u.exec(paragraph.slice(0, LONGEST_HEADLINE))?.[0]
  return sentence ?? (paragraph.length <= LONGEST_HEADLINE ? paragraph : `${paragraph.slice(0, LONGEST_HEADLINE)}…`)
}

const isUrl = (url: string): string | null => (URL.canParse(url) ? url : null)
const urlOf = (line: string): string | null => isUrl(URL_LINE.exec(line)?.[1] ?? '')

/** The date nearest to the text counts: a page's own clock stands further up. */
const dateAround = ({ above, below }: Parts, receivedAt: string): string | null =>
  firstOf([...above.toReversed(), ...below.slice(0, 8)], (line) => dateOfLine(line, receivedAt))

function bylineAround({ above, below }: Parts, lines: readonly string[]): string | null {
  const signed = firstOf([...above.toReversed(), ...below, ...lines], bylineOf)
  const under = below[0]
  return signed ?? (under !== undefined && isNameAlone(under) ? under : null)
}

function outletAround({ above, below }: Parts, title: string | null): string | null {
  const browser = firstOf(above, (line) => {
    const split = splitTitle(line)
    return title !== null && split.outlet !== null && letters(split.title) === letters(title) ? split.outlet : null
  })
  return browser ?? firstOf([...below, ...above], signedOutlet)
}

/** A headline that metadata gave, where the page shows it: the last place before the text counts. */
const shown = (lines: readonly string[], headline: string): Title => ({
  at: lines.slice(0, AROUND).findLastIndex((line) => letters(line) === letters(headline)),
  text: headline,
})

const isFirstProse = (line: string): boolean => isProse(line) && !isCaption(line) && !isClutter(line)

/**
 * Finds the article among the lines of a page: headline, text, date, byline and outlet.
 * @param known what metadata has told already; it wins
 * @returns null where nothing but clutter is found
 */
export function findArticle(lines: readonly string[], receivedAt: string, known: Known = {}): Article | null {
  const title =
    known.headline === undefined ? findTitle(lines, lines.findIndex(isFirstProse)) : shown(lines, known.headline)
  const parts = part(lines, title, receivedAt)
  const [lead] = parts.body
  if (title === null && lead === undefined) return null
  const { title: headline, outlet } = splitTitle(title?.text ?? firstSentence(lead ?? ''))
  const dateline = datelineOf(parts.body.find(isProse) ?? '', receivedAt)
  return {
    headline,
    body: parts.body.join('\n\n'),
    publishedAt: known.publishedAt ?? dateAround(parts, receivedAt) ?? dateline?.day ?? null,
    byline: known.byline ?? bylineAround(parts, lines),
    dateline: known.dateline ?? dateline?.text ?? null,
    outlet: known.outlet ?? outlet ?? outletAround(parts, headline) ?? dateline?.outlet ?? null,
    url: known.url ?? firstOf(lines, urlOf),
    language: known.language ?? null,
  }
}
