import type { Statement } from '../../shared/statement.ts'
import type { Matched } from './claims.ts'
import { type Reading, sideOf } from './reading.ts'

/** Copy that is filed with less than this chance may be on another matter of the same actors. */
const SURELY_FILED = 2 / 3
/** What such copy must share with a claim to deny it: words that are no names, which two matters have in common. */
const TOLD_OF_IT = 2

/** S25: what doubtfully filed copy denies is this story's matter only where its words tell so. */
export const isOfStory = (
  { chance = 1 }: Pick<Reading, 'chance'>,
  s: Pick<Statement, 'stance'>,
  { topic = 0 }: Pick<Matched, 'topic'>,
): boolean => chance >= SURELY_FILED || sideOf(s) !== 'denies' || topic >= TOLD_OF_IT
