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

/**
 * Gives a position without a day of its own that of the same answer elsewhere in the copy ("said on Monday", and its
 * quotation two paragraphs on), else that of the dateline. `body` is the copy without its headline.
 */
export function dateStatements(statements: readonly Statement[], body: string, publishedAt: string): Statement[] {
  const opening = body.trimStart().slice(0, 160)
  const written = datelineDay(opening.slice(0, datelineLength(opening)), publishedAt)
  return statements.map((s) => {
    if (isNotice(s)) return { ...s, saidAt: null }
    if (s.saidAt !== null || !isNews(s)) return s
    const told = statements.find((o) => o.saidAt !== null && !o.background && sameAnswer(o, s))
    return { ...s, saidAt: told?.saidAt ?? written }
  })
}
