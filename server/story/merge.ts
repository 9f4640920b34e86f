import { Refusal } from '../../shared/error-code.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { must } from '../../shared/must.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Story } from '../../shared/story.ts'
import { lineOf } from './story-line.ts'
import { Draft } from './draft.ts'

type Merged = LogEvent & { type: 'stories-merged' }

/** Who does it, when and why. */
interface By {
  by: string
  at: string
  reason: string | null
}

const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))

const opened = ({ id, story }: StoryScreen): Story => {
  if (!story) throw new Refusal('not-found', `there is no story ${id}`)
  return story
}

/** Hands over `parts`, and tells both stories' lines after it; the giving one takes the state that is given. */
function hand(
  from: StoryScreen,
  to: StoryScreen,
  parts: Pick<StoryScreen, 'items' | 'claims' | 'entries' | 'alerts'>,
  { by, at, reason, ...after }: By & Pick<Story, 'state' | 'mergedInto'> & { undone: boolean; on: string },
): NewEvent[] {
  const draft = new Draft((id) => (id === from.id ? from : to), at)
  const storyTitle = opened(to).title
  const merged = {
    type: 'stories-merged' as const,
    from: from.id,
    to: to.id,
    items: parts.items.map((line) => ({ ...line, storyId: to.id })),
    claims: parts.claims.map((claim) => ({ ...claim, storyId: to.id })),
    entries: parts.entries.map((entry) => ({ ...entry, storyId: to.id })),
    alerts: parts.alerts.map((alert) => ({ ...alert, storyId: to.id, storyTitle })),
    undone: after.undone,
    part: false,
  }
  draft.push([from.id, to.id], merged, by, reason)
  for (const { id } of [from, to]) {
    const screen = draft.story(id)
    const story = must(screen.story, 'a story of a merger')
    const { state, mergedInto } = id === after.on ? after : story
    const line = { ...lineOf(screen, story, story.lastAt), state, mergedInto }
    const change = state === story.state ? 'activity' : state === 'closed' ? 'closed' : 'reopened'
    draft.push([id], { type: 'story-changed', story: line, change }, by, reason)
  }
  return draft.events
}

/** S31: all items, claims, entries and alerts of one story move into another, ids kept; the emptied one is closed and points to it. */
export function mergeStories(from: StoryScreen, to: StoryScreen, given: By): NewEvent[] {
  if (from.id === to.id) throw new Refusal('conflict', 'a story cannot be merged into itself')
  if (opened(from).mergedInto !== null) throw new Refusal('conflict', 'this story was merged into another already')
  if (opened(to).mergedInto !== null) throw new Refusal('conflict', 'the other story was merged into another itself')
  return hand(from, to, from, { ...given, state: 'closed', mergedInto: to.id, undone: false, on: from.id })
}

/** S31: a merger that is taken back returns what the story had handed over, as it stands now, where it is still there. */
export function unmergeStory(
  emptied: StoryScreen,
  into: StoryScreen,
  merger: Merged,
  given: By & { former: Story['state'] },
): NewEvent[] {
  if (opened(emptied).mergedInto !== into.id) throw new Refusal('conflict', 'this story is merged into no other')
  const [claims, entries, alerts] = [ids(merger.claims), ids(merger.entries), ids(merger.alerts)]
  if (into.claims.some((c) => c.mergedInto !== null && claims.has(c.id) !== claims.has(c.mergedInto)))
    throw new Refusal('conflict', 'claims of the two stories were merged since: take that back first')
  const items = new Set(merger.items.map(({ itemId }) => itemId))
  // Entries that were logged since on a claim that returns go with it.
  const back = into.entries.filter(({ id, claimId }) => entries.has(id) || claims.has(claimId))
  const parts = {
    items: into.items.filter(({ itemId }) => items.has(itemId)),
    claims: into.claims.filter(({ id }) => claims.has(id)),
    entries: back,
    alerts: into.alerts.filter(({ id, entryId }) => alerts.has(id) || back.some((e) => e.id === entryId)),
  }
  return hand(into, emptied, parts, { ...given, state: given.former, mergedInto: null, undone: true, on: emptied.id })
}
