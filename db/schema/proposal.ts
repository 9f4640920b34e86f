import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { StandingProposal } from '../../shared/standing-proposal.ts'

/** What filing would have a person look at, and what was made of it. */
export const proposal = sqliteTable(
  'proposal',
  {
    id: text().primaryKey(),
    kind: text().$type<StandingProposal['kind']>().notNull(),
    storyId: text('story_id').notNull(),
    otherId: text('other_id'),
    itemIds: text('item_ids', { mode: 'json' }).$type<string[]>().notNull(),
    why: text().notNull(),
    madeAt: text('made_at').notNull(),
    seq: integer().notNull(),
    state: text().$type<StandingProposal['state']>().notNull(),
    answeredBy: text('answered_by'),
    answeredAt: text('answered_at'),
    reason: text(),
  },
  (t) => [uniqueIndex('proposal_seq').on(t.seq)],
)
