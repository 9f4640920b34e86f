import type { Article, Known } from '../article.ts'
import { bylineAround, dateAround, outletAround, urlAround } from './around.ts'
import { dateAmong } from './date-among.ts'
import { dateOfLine } from './date-line.ts'
import { datelineOf } from './dateline.ts'
import { findTitle, type Title } from './find-title.ts'
import { letters } from './letters.ts'
import { isCaption, isClutter, isProse } from './line-kind.ts'
import { splitTitle } from './outlet.ts'
import { AROUND, part } from './part.ts'

/** Longest headline that is made from a first sentence, in UTF-16 units. */
const LONGEST_HEADLINE = 200

/** "The Kremlin denied it. A spokesman …": the first sentence stands in for a headline. */
function firstSentence(paragraph: string): string {
  const sentence = /^.{20,}?[.!?…][\p{Pe}\p{Pf}"'’”»]*(?=\s|$)/u.exec(paragraph.slice(0, LONGEST_HEADLINE))?.[0]
  return sentence ?? (paragraph.length <= LONGEST_HEADLINE ? paragraph : `${paragraph.slice(0, LONGEST_HEADLINE)}…`)
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
    known.headline === undefined
      ? findTitle(lines, lines.findIndex(isFirstProse), (line) => dateOfLine(line, receivedAt) !== null)
      : shown(lines, known.headline)
  const parts = part(lines, title, receivedAt)
  const [lead] = parts.body
  if (title === null && lead === undefined) return null
  const { title: headline, outlet } = splitTitle(title?.text ?? firstSentence(lead ?? ''))
  const dateline = datelineOf(parts.body.find(isProse) ?? '', receivedAt)
  return {
    headline,
    body: parts.body.join('\n\n'),
    publishedAt: dateAmong([known.publishedAt, dateAround(parts, receivedAt), dateline?.day]),
    byline: known.byline ?? bylineAround(parts, lines),
    dateline: known.dateline ?? dateline?.text ?? null,
    outlet: known.outlet ?? outlet ?? outletAround(parts, headline) ?? dateline?.outlet ?? null,
    url: known.url ?? urlAround(parts),
    language: known.language ?? null,
  }
}
