import { z } from 'zod'
import { MOST_CHOSEN, PLAIN_PROGRAMME } from './plain-wall.ts'
import { id, instant } from './scalar.ts'

/** How a wall is laid out: a story with its first claim, all claims of a story, the newest copy, or alerts alone. */
export const wallPanel = z.enum(['story', 'claims', 'wire', 'alerts'])
export type WallPanel = z.infer<typeof wallPanel>

/** Which stories come: those that matter most, those that somebody has chosen, or those that a search finds. */
export const wallOrder = z.enum(['hottest', 'hand', 'search'])

/** A time of day, "23:30". */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What a wall shows as long as nobody and nothing interrupts it. */
export const programme = z.object({
  panel: wallPanel.default('story'),
  order: wallOrder.default('hottest'),
  /** By hand, in their order. */
  stories: z.array(id).max(MOST_CHOSEN).default([]),
  /** The search, in its own language, whose finds tell the stories; the latest first. */
  q: z.string().max(1_000).default(''),
  /** The saved search that is meant: `q` follows its words. */
  searchId: id.nullable().default(null),
  /** Whose own that search is; null for one of the desk's. */
  searchBy: id.nullable().default(null),
  /** It has been removed: its last words stay. */
  searchGone: z.boolean().default(false),
  /** Seconds for which a story stays; null leaves it until another is clearly hotter. */
  dwell: z.int().min(5).max(3_600).nullable().default(null),
  /** Seconds for which a new denial or a kill stands across the wall. */
  takeOver: z.int().min(5).max(3_600).default(300),
  /** Whether an alert is heard, where the screen may make a sound. */
  sound: z.boolean().default(false),
  /** Time zones of further clocks. */
  zones: z.array(z.string().min(1).max(60)).max(4).default([]),
  /** Hours of the night in the desk's zone in which it is dimmed. */
  dim: z.object({ from: timeOfDay, to: timeOfDay }).nullable().default(null),
})
export type Programme = z.infer<typeof programme>

/** What is given replaces what stood there. */
export const programmeChange = z.object({
  panel: wallPanel.optional(),
  order: wallOrder.optional(),
  stories: programme.shape.stories.unwrap().optional(),
  q: z.string().trim().max(1_000).optional(),
  searchId: id.nullable().optional(),
  dwell: programme.shape.dwell.unwrap().optional(),
  takeOver: programme.shape.takeOver.unwrap().optional(),
  sound: z.boolean().optional(),
  zones: programme.shape.zones.unwrap().optional(),
  dim: programme.shape.dim.unwrap().optional(),
})

/** A wall in the room, which any number of screens may show. */
export const wall = z.object({
  id,
  name: z.string(),
  /** The story that it shows; null leaves the hottest one to the screen, as on a wall that nobody has set up. */
  storyId: id.nullable(),
  /** The story that it would show, while that is merged into the one shown. */
  chosenId: id.nullable().default(null),
  programme: programme.default(PLAIN_PROGRAMME),
  /** Its story was put on it, or pinned, by hand: it stays until it is let go. */
  held: z.boolean().default(false),
  /** Since when it shows its story. */
  turnedAt: instant.nullable().default(null),
  /** An alert has brought its story on: until when, and what was there before. */
  interrupted: z.object({ alertId: id, until: instant, backTo: id.nullable() }).nullable().default(null),
  removed: z.boolean().default(false),
})
export type Wall = z.infer<typeof wall>
