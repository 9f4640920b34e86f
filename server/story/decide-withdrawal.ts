import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { NewEvent } from '../../shared/event.ts'
import type { NamingRule } from '../../shared/naming.ts'
import type { RuleName } from '../../shared/rule.ts'
import type { Names } from '../names/names.ts'
import { Draft } from './draft.ts'
import type { Memory } from './memory.ts'
import { sameOutlet } from './outlet.ts'
import { killAlert } from './raise-alert.ts'
import { sideOf } from './reading.ts'
import { isLive } from './story-line.ts'

/** The reports that an item brought in its outlet's own name. */
const reportedBy = (entries: readonly Entry[], { itemId, sourceName }: ItemLine, names: Names): Entry[] =>
  entries.filter(
    (e) => isLive(e) && sideOf(e) === 'reports' && e.firstItemId === itemId && sameOutlet(e.party, sourceName, names),
  )

/**
 * S15: a kill takes back every claim that the item reported: a retraction by its outlet on each, and one alert whether
 * the item stands in a story or not. A kill that is told twice is answered once.
 */
export function decideWithdrawal(memory: Memory, line: ItemLine, at: string, newId: () => string): NewEvent[] {
  const { storyId, itemId, version } = line
  const draft = new Draft((id) => memory.stories.get(id), at)
  const screen = storyId === null ? null : (memory.stories.get(storyId) ?? null)
  if (!screen?.story || storyId === null) {
    draft.push([], { type: 'alert-raised', alert: killAlert(newId(), line, '', null) })
    return draft.events
  }
  if (screen.alerts.some((a) => a.kind === 'kill' && a.itemId === itemId)) return []
  const reported = reportedBy(screen.entries, line, memory.listed.names)
  const ids = [...Map.groupBy(reported, (e) => e.claimId)].map(([claimId, reports]) => {
    const id = newId()
    const { party } = reports[0] ?? { party: line.sourceName }
    draft.push([storyId], {
      type: 'entry-logged',
      entry: {
        id,
        storyId,
        claimId,
        party,
        speaker: null,
        role: null,
        quote: null,
        text: line.headline,
        saidAt: null,
        stance: 'retraction',
        sourcing: 'on-record',
        firstItemId: itemId,
        carriedBy: [itemId],
        restates: null,
        respondsTo: reports.map((e) => e.id),
        confidence: 1,
        by: 'auto',
        state: 'suggested',
        asRead: null,
        evidence: {
          itemId,
          version,
          publishedAt: line.publishedAt,
          start: 0,
          end: line.headline.length,
          cue: 'kill',
          rule: 'kill' satisfies RuleName,
          naming: { words: '', rule: 'sender' satisfies NamingRule },
          match: 'the item reported it',
          fresh: 'the outlet withdraws the item',
        },
      },
    })
    return id
  })
  draft.push([storyId], {
    type: 'alert-raised',
    alert: killAlert(newId(), line, screen.story.title, ids[0] ?? null),
  })
  return draft.close()
}
