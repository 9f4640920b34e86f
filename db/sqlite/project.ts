import type { LogEvent } from '../../shared/event.ts'
import { assertNever } from '../../shared/must.ts'
import type { Connection } from './connection.ts'
import { createAlertProjection } from './project-alert.ts'
import { createNoteProjection } from './notes.ts'
import { createItemProjection } from './project-item.ts'
import { createListProjection } from './project-lists.ts'
import { createMineProjection } from './mine.ts'
import { createProposalProjection } from './proposals.ts'
import { createSourceProjection } from './source-lines.ts'
import { createStoryProjection } from './project-story.ts'

/** Brings the tables from before an event to after it. */
export type Project = (event: LogEvent) => void

/**
 * L3: the tables' reading of the log. shared/fold.ts is the other: what it does to a screen, this does to the tables from
 * which a screen is read.
 */
export function createProjection(connection: Connection): Project {
  const [item, story] = [createItemProjection(connection), createStoryProjection(connection)]
  const [proposal, note] = [createProposalProjection(connection), createNoteProjection(connection)]
  const [lists, source] = [createListProjection(connection), createSourceProjection(connection)]
  const [mine, alert] = [createMineProjection(connection), createAlertProjection(connection)]
  return (event) => {
    switch (event.type) {
      case 'item-arrived':
      case 'item-updated':
      case 'item-released':
      case 'item-withdrawn':
        return item.version(event)
      case 'item-held':
        return item.held(event)
      case 'item-filed':
        return item.filed(event)
      case 'item-faulted':
        return item.faulted(event)
      case 'story-opened':
      case 'story-changed':
      case 'story-tended':
        return story.line(event)
      case 'note-written':
      case 'note-changed':
        return note(event)
      case 'stories-merged':
        return story.merged(event)
      case 'claim-made':
        return story.claim(event)
      case 'claim-changed':
        return story.claimChanged(event)
      case 'entry-logged':
      case 'entry-changed':
        return story.entry(event)
      case 'entry-carried':
        return story.carried(event)
      case 'alert-raised':
      case 'alert-changed':
      case 'alerting-changed':
        return alert.told(event)
      case 'proposal-made':
      case 'proposal-answered':
        return proposal(event)
      case 'wall-changed':
        return alert.wall(event)
      case 'party-changed':
        return lists.party(event)
      case 'outlet-changed':
        return lists.outlet(event)
      case 'source-changed':
        return source.changed(event)
      case 'search-changed':
        return lists.search(event)
      case 'mine-changed':
        return mine.changed(event)
      default:
        return assertNever(event)
    }
  }
}
