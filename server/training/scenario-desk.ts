import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold.ts'
import type { ItemLineBody } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import { analyse } from '../analysis/analyse.ts'
import { createStories } from '../story/create-stories.ts'
import type { WeighAnew } from '../story/weigh-anew.ts'
import type { WeighAnswer } from '../story/weigh-answer.ts'
import type { ScenarioItem } from './scenario.ts'

function lineOf({ guid, source, sourceName, version, publishedAt, language, headline }: ScenarioItem): ItemLineBody {
  const at = new Date(publishedAt).toISOString()
  const sent = {
    itemId: `${source} ${guid}`,
    guid,
    source,
    sourceName,
    version,
    publishedAt: at,
    dayAlone: false,
    receivedAt: at,
  }
  const marks = { urgency: null, slugline: null, tag: null, withdrawn: false, held: null, fault: null, storyId: null }
  return { ...sent, ...marks, language, headline, status: 'usable' }
}

/** The stories that a desk without a store has after copy in its order, with models other than those in use where some are given. */
export function storiesOf(
  items: readonly ScenarioItem[],
  models: { weigh?: WeighAnswer; anew?: WeighAnew } = {},
): StoryScreen[] {
  let made = 0
  const stories = createStories({ newId: () => `n${(made += 1)}`, ...models })
  const screens = new Map<string, StoryScreen>()
  const lines = new Map<string, ItemLineBody>()
  let seq = 0
  const log = (events: readonly NewEvent[], at: string): void => {
    const logged = events.map((event): LogEvent => ({ ...event, seq: (seq += 1), at }))
    for (const event of logged) {
      if (event.type === 'item-filed') lines.set(event.item.itemId, { ...event.item, storyId: event.to })
      for (const topic of topicsOf(event).filter((t) => t.startsWith('story:'))) {
        const id = topic.slice('story:'.length)
        screens.set(id, foldStory(screens.get(id) ?? emptyStory(id), event))
      }
    }
    stories.apply(logged)
  }
  for (const one of items.filter(({ status }) => status === 'usable')) {
    const fresh = lineOf(one)
    const before = lines.get(fresh.itemId)
    const line = { ...fresh, storyId: before?.storyId ?? null }
    lines.set(line.itemId, line)
    log([{ type: before ? 'item-updated' : 'item-arrived', item: line, by: 'auto', reason: null }], line.publishedAt)
    const { headline, body, language, sourceName } = one
    const analysis = analyse({ headline, body, language, publishedAt: line.publishedAt, sourceName })
    log(stories.decideItem({ line: { ...line, seq }, body, analysis, at: line.publishedAt }), line.publishedAt)
  }
  return [...screens.values()]
}
