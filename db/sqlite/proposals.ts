import { desc, eq, sql } from 'drizzle-orm'
import type { LogEvent } from '../../shared/event.ts'
import { type StandingProposal, standingProposal } from '../../shared/standing-proposal.ts'
import { proposal } from '../schema/proposal.ts'
import type { Connection } from './connection.ts'
import { excluded, holes } from './holes.ts'
import { prepareWrite } from './prepare-write.ts'

/** How events change proposals. */
export function createProposalProjection(connection: Connection) {
  const put = prepareWrite(
    connection,
    connection.db
      .insert(proposal)
      .values(holes(proposal))
      .onConflictDoUpdate({ target: proposal.id, set: excluded(proposal, 'id') }),
  )
  return (event: LogEvent & { type: 'proposal-made' | 'proposal-answered' }): void =>
    void put(
      event.type === 'proposal-made' ? { ...event.proposal, seq: event.seq, madeAt: event.at } : { ...event.proposal },
    )
}

/** Proposals, the newest first, and one by its id. */
export function createProposalReads({ db }: Connection) {
  const latest = db.select().from(proposal).orderBy(desc(proposal.seq)).limit(sql.placeholder('limit')).prepare()
  const byId = db
    .select()
    .from(proposal)
    .where(eq(proposal.id, sql.placeholder('id')))
    .prepare()
  return {
    latest: (limit: number): StandingProposal[] => latest.all({ limit }).map((row) => standingProposal.parse(row)),
    byId(id: string): StandingProposal | null {
      const row = byId.get({ id })
      return row ? standingProposal.parse(row) : null
    },
  }
}
