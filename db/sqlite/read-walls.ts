import { asc, desc, eq, sql } from 'drizzle-orm'
import { alert as alertShape } from '../../shared/alert.ts'
import {
  alertForTheRoom,
  entryForTheRoom,
  lineForTheRoom,
  storyForTheRoom,
  wireLine,
} from '../../shared/for-the-room.ts'
import { itemLine } from '../../shared/item.ts'
import type { ShownScreen, StoryScreen, WallScreen, WireScreen } from '../../shared/screen.ts'
import { story as storyShape } from '../../shared/story.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import { wall as wallShape, type Wall } from '../../shared/wall.ts'
import { WINDOW } from '../../shared/window.ts'
import { item } from '../schema/item.ts'
import { alert, story, wall } from '../schema/story.ts'
import type { Connection } from './connection.ts'

const toWall = ({ programme, ...row }: typeof wall.$inferSelect): Wall =>
  wallShape.parse(programme === null ? row : { ...row, programme })

/** A story as the room may see it. */
const shown = (told: StoryScreen): ShownScreen => ({
  ...told,
  kind: 'shown',
  story: told.story && storyForTheRoom(told.story),
  entries: told.entries.map(entryForTheRoom),
  items: told.items.map(lineForTheRoom),
  alerts: told.alerts.map(alertForTheRoom),
})

function prepare({ db }: Connection) {
  const size = sql.placeholder('size')
  return {
    /** What waits for its embargo, or behind one, is no copy yet. */
    wire: db
      .select()
      .from(item)
      .where(sql`${item.held} is null or json_extract(${item.held}, '$.version') <> ${item.version}`)
      .orderBy(desc(item.seq))
      .limit(size)
      .prepare(),
    stories: db.select().from(story).orderBy(desc(story.seq)).limit(size).prepare(),
    alerts: db.select().from(alert).orderBy(desc(alert.seq)).limit(size).prepare(),
    walls: db.select().from(wall).orderBy(asc(wall.place)).prepare(),
    wall: db
      .select()
      .from(wall)
      .where(eq(wall.id, sql.placeholder('id')))
      .prepare(),
  }
}

export interface WallReads {
  /** In the order in which they were set up. */
  all: () => Wall[]
  wall: (id: string) => WallScreen
  wire: () => WireScreen
  shown: (told: StoryScreen) => ShownScreen
}

/** L3: what walls follow, from the tables. */
export function createWallReads(connection: Connection): WallReads {
  const d = prepare(connection)

  /** A wall is there as soon as a screen names it; nothing needs to be set up first. */
  function wallOf(id: string): Wall {
    const row = d.wall.get({ id })
    return row ? toWall(row) : plainWall(id)
  }

  return {
    all: () => d.walls.all().map(toWall),
    wall: (id) => ({
      kind: 'wall',
      wall: wallOf(id),
      stories: d.stories.all({ size: WINDOW.wallStories }).map((row) => storyForTheRoom(storyShape.parse(row))),
      alerts: d.alerts.all({ size: WINDOW.wallAlerts }).map((row) => alertForTheRoom(alertShape.parse(row))),
    }),
    wire: () => ({
      kind: 'wire',
      items: d.wire.all({ size: WINDOW.wallWire }).map((row) => wireLine(itemLine.parse(row))),
    }),
    shown,
  }
}
