import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { alert as alertShape } from '../../shared/alert.ts'
import { claim as claimShape } from '../../shared/claim.ts'
import { entry as entryShape, type Entry } from '../../shared/entry.ts'
import { isHeld } from '../../shared/held.ts'
import { itemLine, type ItemLine } from '../../shared/item.ts'
import type {
  AlertingScreen,
  DeskScreen,
  ListsScreen,
  MineScreen,
  NotesScreen,
  Screen,
  SearchesScreen,
  SourcesScreen,
  StoryScreen,
} from '../../shared/screen.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { story as storyShape, type Story } from '../../shared/story.ts'
import type { Topic } from '../../shared/topic.ts'
import { WINDOW } from '../../shared/window.ts'
import { item } from '../schema/item.ts'
import { alert, claim, entry, entryCarrier, story } from '../schema/story.ts'
import type { Connection } from './connection.ts'
import type { WallReads } from './read-walls.ts'

function ofDesk({ db }: Connection) {
  const size = sql.placeholder('size')
  return {
    wire: db.select().from(item).orderBy(desc(item.seq)).limit(size).prepare(),
    stories: db.select().from(story).orderBy(desc(story.seq)).limit(size).prepare(),
    alerts: db.select().from(alert).orderBy(desc(alert.seq)).limit(size).prepare(),
    pinned: db
      .select()
      .from(story)
      .where(sql`${story.pinned}`)
      .orderBy(desc(story.seq))
      .prepare(),
  }
}

function ofStory({ db }: Connection) {
  const id = sql.placeholder('id')
  return {
    story: db.select().from(story).where(eq(story.id, id)).prepare(),
    claims: db.select().from(claim).where(eq(claim.storyId, id)).orderBy(asc(claim.seq)).prepare(),
    entries: db.select().from(entry).where(eq(entry.storyId, id)).orderBy(asc(entry.seq)).prepare(),
    carriers: db
      .select({ entryId: entryCarrier.entryId, itemId: entryCarrier.itemId })
      .from(entry)
      .innerJoin(entryCarrier, eq(entryCarrier.entryId, entry.id))
      .where(and(eq(entry.storyId, id)))
      .orderBy(asc(entry.seq), asc(entryCarrier.place))
      .prepare(),
    items: db.select().from(item).where(eq(item.storyId, id)).orderBy(asc(item.seq)).prepare(),
    alerts: db.select().from(alert).where(eq(alert.storyId, id)).orderBy(asc(alert.seq)).prepare(),
  }
}

/** A story does not show what waits for its embargo. */
const released = (lines: ItemLine[]): ItemLine[] =>
  lines.filter((line) => !isHeld(line)).map((line) => ({ ...line, held: null }))

export interface ScreenReads {
  story: (id: string) => StoryScreen
  screen: (topic: Topic) => Screen
}

/** Screens that have a reader of their own. */
interface ReadElsewhere {
  alerting: () => AlertingScreen
  walls: WallReads
  lists: () => ListsScreen
  sources: () => SourcesScreen
  searches: () => SearchesScreen
  mine: (userId: string) => MineScreen
  notes: (storyId: string) => NotesScreen
  proposals: (limit: number) => StandingProposal[]
}

/** L3: screens from the tables; fold.ts must come to the same. */
export function createScreenReads(connection: Connection, given: ReadElsewhere): ScreenReads {
  const d = ofDesk(connection)
  const s = ofStory(connection)

  /** The newest, and those that are pinned wherever they stand. */
  function stories(size: number): Story[] {
    const newest = d.stories.all({ size }).map((row) => storyShape.parse(row))
    const there = new Set(newest.map(({ id }) => id))
    const pinned = d.pinned.all().map((row) => storyShape.parse(row))
    return [...newest, ...pinned.filter(({ id }) => !there.has(id))]
  }
  const alerts = (size: number) => d.alerts.all({ size }).map((row) => alertShape.parse(row))

  const desk = (): DeskScreen => ({
    kind: 'desk',
    stories: stories(WINDOW.stories),
    wire: d.wire.all({ size: WINDOW.wire }).map((row) => itemLine.parse(row)),
    alerts: alerts(WINDOW.alerts),
    walls: given.walls.all(),
  })

  function entries(id: string): Entry[] {
    const carriers = Map.groupBy(s.carriers.all({ id }), (carrier) => carrier.entryId)
    return s.entries
      .all({ id })
      .map((row) => entryShape.parse({ ...row, carriedBy: (carriers.get(row.id) ?? []).map((c) => c.itemId) }))
  }

  function storyScreen(id: string): StoryScreen {
    const row = s.story.get({ id })
    return {
      kind: 'story',
      id,
      story: row ? storyShape.parse(row) : null,
      claims: s.claims.all({ id }).map((c) => claimShape.parse(c)),
      entries: entries(id),
      items: released(s.items.all({ id }).map((line) => itemLine.parse(line))),
      alerts: s.alerts.all({ id }).map((a) => alertShape.parse(a)),
    }
  }

  return {
    story: storyScreen,
    screen(topic) {
      if (topic === 'wire') return given.walls.wire()
      if (topic === 'desk') return desk()
      if (topic === 'alerts') return { kind: 'alerts', alerts: alerts(WINDOW.alerts) }
      if (topic === 'lists' || topic === 'sources' || topic === 'searches' || topic === 'alerting')
        return given[topic]()
      if (topic === 'proposals') return { kind: 'proposals', proposals: given.proposals(WINDOW.proposals) }
      const [kind, id] = [topic.slice(0, topic.indexOf(':')), topic.slice(topic.indexOf(':') + 1)]
      if (kind === 'notes') return given.notes(id)
      if (kind === 'mine') return given.mine(id)
      if (kind === 'shown') return given.walls.shown(storyScreen(id))
      return kind === 'wall' ? given.walls.wall(id) : storyScreen(id)
    },
  }
}
