import type { EventBody } from '../../../shared/event.ts'
import type { PlainItem } from '../../../shared/item.ts'
import { analyse } from '../../../server/analysis/analyse.ts'
import { createStories } from '../../../server/story/create-stories.ts'
import { aLine } from '../../helpers/build.ts'

/** Milliseconds that one item took. */
export interface Taken {
  analysing: number
  deciding: number
}

export interface PureChain {
  take(
    item: Pick<PlainItem, 'guid' | 'source' | 'sourceName' | 'headline' | 'body' | 'language' | 'publishedAt'>,
  ): Taken
  /** Story of each item by guid; an unfiled item has none. */
  storyOf: ReadonlyMap<string, string>
}

/** Analysis, filing and positions as the desk does them, in this process and without disk, log or network. */
export function createPureChain(): PureChain {
  let made = 0
  let seq = 0
  const stories = createStories({ newId: () => `n${++made}` })
  const storyOf = new Map<string, string>()
  const put = (events: readonly EventBody[], at: string): void => {
    stories.apply(events.map((event) => ({ by: 'auto', reason: null, ...event, seq: ++seq, at })))
    for (const event of events)
      if (event.type === 'item-filed' && event.to !== null) storyOf.set(event.item.guid, event.to)
  }
  return {
    storyOf,
    take({ guid, source, sourceName = source, headline, body = '', language = null, publishedAt }) {
      const at = new Date(publishedAt).toISOString()
      const line = aLine({
        itemId: guid,
        guid,
        source,
        sourceName,
        headline,
        language,
        publishedAt: at,
        receivedAt: at,
      })
      put([{ type: 'item-arrived', item: line }], at)
      const began = performance.now()
      const analysis = analyse({ headline, body, language, publishedAt: at, sourceName })
      const analysed = performance.now()
      const events = stories.decideItem({ line: { ...line, seq }, body, analysis, at })
      put(events, at)
      return { analysing: analysed - began, deciding: performance.now() - analysed }
    },
  }
}
