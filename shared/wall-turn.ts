import type { Alert } from './alert.ts'
import { byHeat } from './hottest.ts'
import type { Story } from './story.ts'
import type { Wall } from './wall.ts'

/** So many of the hottest stories take turns. */
const MOST_HOT = 6

/** The story that its programme means, whether or not another has taken it in. */
const chosenOf = ({ chosenId, storyId }: Wall): string | null => chosenId ?? storyId

/** What decides on a wall's turns beside the wall: the stories that have moved last, and those that its search has found. */
export interface Around {
  stories: readonly Story[]
  found: readonly string[]
}

/**
 * The stories that take turns on a wall, in their order. Of those chosen by hand or found by a search, closed ones are
 * left out; one that is not among those that have moved last is taken to be open.
 */
export function turnsOf({ programme }: Wall, { stories, found }: Around): string[] {
  if (programme.order === 'hottest')
    return byHeat(stories)
      .slice(0, MOST_HOT)
      .map(({ id }) => id)
  const known = new Map(stories.map((story) => [story.id, story]))
  return (programme.order === 'search' ? found : programme.stories).filter((id) => {
    const story = known.get(id)
    return story === undefined || story.state === 'open' || story.mergedInto !== null
  })
}

/** The one after (or before) what is shown; the first where that takes no turn. Null where there is none. */
export function neighbour(wall: Wall, around: Around, step: 1 | -1): string | null {
  const turns = turnsOf(wall, around)
  const at = turns.indexOf(chosenOf(wall) ?? '')
  if (at < 0) return turns[0] ?? null
  return turns.at((at + step) % turns.length) ?? null
}

/** What a wall does next: the story to show, and what interrupts it from then on. */
interface Turn {
  storyId: string | null
  interrupted: Wall['interrupted']
}

/** True where a wall is laid out for stories now. */
export const showsStory = ({ programme: { panel }, held, interrupted }: Wall): boolean =>
  panel === 'story' || panel === 'claims' || held || interrupted !== null

/** The only story that a wall shows: what its screens may follow. */
export const storyOn = (wall: Wall): string | null => (showsStory(wall) && !wall.removed ? wall.storyId : null)

/** When a wall must be looked at again, in ms since the epoch; null while only an event can move it. */
export function wakesAt({ programme: { dwell }, held, interrupted, turnedAt }: Wall): number | null {
  if (interrupted !== null) return Date.parse(interrupted.until)
  return held || dwell === null || turnedAt === null ? null : Date.parse(turnedAt) + dwell * 1_000
}

/** What comes without anybody's doing; null where the wall stays as it is. */
export function nextTurn(wall: Wall, around: Around, now: number): Turn | null {
  const { programme, interrupted, held } = wall
  const due = now >= (wakesAt(wall) ?? Infinity)
  if (interrupted !== null) return due ? { storyId: interrupted.backTo, interrupted: null } : null
  if (held || !showsStory(wall)) return null
  const current = chosenOf(wall)
  const goes = programme.order === 'hottest' && programme.dwell === null
  const turns = turnsOf(wall, around)
  const stays = !goes && !due && current !== null && turns.includes(current)
  const target = goes
    ? (byHeat(around.stories, current)[0]?.id ?? current)
    : stays
      ? current
      : neighbour(wall, around, 1)
  if (target === null || (target === current && !(due && turns.length > 1))) return null
  return { storyId: target, interrupted: null }
}

type Alarm = Pick<Alert, 'id' | 'kind' | 'storyId' | 'muted'>

/** The turn by which a denial or a kill takes over; null where the alert is none, or the wall is held or has no story on it. */
export function takenOver(wall: Wall, alert: Alarm, now: number): Turn | null {
  const alarms = !alert.muted && (alert.kind === 'denial' || alert.kind === 'kill')
  if (alert.storyId === null || !alarms || wall.held || !showsStory(wall)) return null
  const until = new Date(now + wall.programme.takeOver * 1_000).toISOString()
  const backTo = wall.interrupted?.backTo ?? chosenOf(wall)
  return { storyId: alert.storyId, interrupted: { alertId: alert.id, until, backTo } }
}
