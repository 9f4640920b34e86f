import type { Statement } from '../../shared/statement.ts'
import type { Matched } from './claims.ts'
import { sameOutlet } from './outlet.ts'
import { plain } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { isLive } from './story-line.ts'

/** Copy that is filed with less than this chance may be on another matter of the same actors. */
const SURELY_FILED = 0.85
/** What such copy must share with a claim to deny it: words that are no names, which two matters have in common. */
const TOLD_OF_IT = 2

const withoutArticle = (outlet: string): string => plain(outlet).replace(/^(?:the|die|der|das|le|la|el) /u, '')

/** S25: true where the copy names an outlet that reported the story, and is not that outlet's own: it answers the report. */
export function creditsReporter({ line, ...reading }: Reading): boolean {
  const copy = ` ${plain(reading.text)}`
  return storyOf({ line, ...reading }).entries.some(
    (e) =>
      sideOf(e) === 'reports' &&
      isLive(e) &&
      !sameOutlet(e.party, line.sourceName, reading.names) &&
      copy.includes(` ${withoutArticle(e.party)}`),
  )
}

/** S25: what doubtfully filed copy denies is this story's matter only where its words tell so, or it is a house's own answer. */
export const isOfStory = (
  { chance = 1 }: Pick<Reading, 'chance'>,
  s: Pick<Statement, 'stance' | 'rule'>,
  { topic = 0 }: Pick<Matched, 'topic'>,
): boolean => chance >= SURELY_FILED || sideOf(s) !== 'denies' || s.rule === 'release' || topic >= TOLD_OF_IT
