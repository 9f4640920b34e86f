import { type Entry, REFILED } from '../../shared/entry.ts'
import { type Stance, type Statement, strengthOf } from '../../shared/statement.ts'
import { namingAs } from './naming.ts'
import { type Reading, sideOf } from './reading.ts'
import { retell } from './resolve-alerts.ts'

/** A position of one item, with its party and claim known. */
export interface Position {
  /** The statement that tells it best. */
  s: Statement
  party: string
  claimId: string
  /** Why this claim. */
  match: string
}

/** Adds the item to those that carry an entry, once. S44: copy that comes back is the first again where the entry tells its words. */
export function carry({ draft, storyId, line, moving }: Reading, entry: Entry): void {
  if (entry.carriedBy.includes(line.itemId)) return
  if (moving && entry.evidence?.itemId === line.itemId) {
    const again = { ...entry, carriedBy: [line.itemId, ...entry.carriedBy], firstItemId: line.itemId }
    draft.push([storyId], { type: 'entry-changed', entry: again, change: 'amended' }, 'auto', REFILED)
    retell(draft, entry, again, 'auto')
    return
  }
  draft.push([storyId], { type: 'entry-carried', storyId, entryId: entry.id, itemId: line.itemId })
}

/** Logs a position as an entry of its own, or moves the one that tells it already (S44); answers its id. */
export function logEntry(
  reading: Reading,
  position: Position,
  as: { stance: Stance; fresh: string; restates?: string; respondsTo?: string[] },
): string {
  const standing = reading.moving?.take(reading, position, as)
  if (standing !== undefined) return standing
  const { draft, storyId, line, newId, names } = reading
  const { s, party, claimId, match } = position
  const id = newId()
  const { itemId, version, publishedAt } = line
  const naming = namingAs(s, party, { by: sideOf(as), sender: line.sourceName, names })
  const { sourcing, quote, text, confidence } = s
  // Who told an outlet is its source, not its speaker; a day in its report is that of the event.
  const { speaker, role, saidAt } = sideOf(as) === 'reports' ? { speaker: null, role: null, saidAt: null } : s
  draft.push([storyId], {
    type: 'entry-logged',
    entry: {
      id,
      storyId,
      claimId,
      party,
      speaker,
      role,
      stance: as.stance,
      sourcing,
      quote,
      text,
      saidAt,
      confidence,
      firstItemId: itemId,
      carriedBy: [itemId],
      restates: as.restates ?? null,
      respondsTo: as.respondsTo ?? [],
      by: 'auto',
      state: 'suggested',
      asRead: null,
      evidence: {
        itemId,
        version,
        publishedAt,
        start: s.start,
        end: s.end,
        cue: s.cue,
        rule: s.rule,
        strength: strengthOf(s),
        naming,
        match,
        fresh: as.fresh,
      },
    },
  })
  return id
}
