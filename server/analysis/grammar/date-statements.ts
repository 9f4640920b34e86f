import type { Statement } from '../../../shared/statement.ts'
import { datelineLength } from '../text/leads.ts'
import { datelineDay } from './said-at.ts'

/** A denial and its repetition are one answer; a refusal to comment may be of another day. */
const kindOf = ({ stance }: Statement): string => (stance === 'restatement' ? 'denial' : stance)

const sameAnswer = (a: Statement, b: Statement): boolean =>
  a.party === b.party && a.speaker === b.speaker && kindOf(a) === kindOf(b)

/** What a notice corrects or kills bears the day of the first report, not its own. */
const isNotice = (s: Statement): boolean => s.stance === 'correction' || s.stance === 'retraction'

/** Positions of the day: what the copy tells as news, not as history. */
const isNews = (s: Statement): boolean => !s.background && s.stance !== 'report' && s.stance !== 'context'

/** The day that the dateline of a body bears, or null. */
function writtenOn(body: string, publishedAt: string): string | null {
  const opening = body.trimStart().slice(0, 160)
  return datelineDay(opening.slice(0, datelineLength(opening)), publishedAt)
}

/**
 * The moment from which a copy counts its days: east of the clock's zone it is written on the morrow, and "on Tuesday" is
 * said there while it is Monday still by UTC.
 */
export function countsFrom(body: string, publishedAt: string): string {
  const written = writtenOn(body, publishedAt)
  return written !== null && written > publishedAt.slice(0, 10) ? `${written}T00:00:00Z` : publishedAt
}

/**
 * Gives a position without a day of its own that of the same answer elsewhere in the copy ("said on Monday", and its
 * quotation two paragraphs on), else that of the dateline. `body` is the copy without its headline.
 */
export function dateStatements(statements: readonly Statement[], body: string, publishedAt: string): Statement[] {
  const written = writtenOn(body, publishedAt)
  return statements.map((s) => {
    if (isNotice(s)) return { ...s, saidAt: null }
    if (s.saidAt !== null || !isNews(s)) return s
    const told = statements.find((o) => o.saidAt !== null && !o.background && sameAnswer(o, s))
    return { ...s, saidAt: told?.saidAt ?? written }
  })
}
