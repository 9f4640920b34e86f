import { aClaim, aLine, anEntry, aStory, logged } from '../../../tests/helpers/build.ts'
import type { EventBody, LogEvent } from '../../../shared/event.ts'
import { emptyStory, fold } from '../../../shared/fold.ts'
import { must } from '../../../shared/must.ts'
import { OUT, type OutFormat } from '../formats.ts'
import { storyTold, type StoryTold } from '../story-told.ts'

export const PLACE = { base: 'https://desk.example', selfUrl: 'https://desk.example/feed?a=1&b=2' }
/** What breaks a writer that does not escape. */
export const HOSTILE = '=]]>&amp; <script>alert(1)</script> "x" \u0007\uD800 | *b* 😀'

const inOrder = (...events: EventBody[]): LogEvent[] =>
  events.map((event, at) => ({
    ...logged(at + 1, event),
    at: `2024-11-11T09:00:${String(at + 1).padStart(2, '0')}.000Z`,
  }))

const report = anEntry({
  id: 'e1',
  party: 'Washington Post',
  speaker: null,
  role: null,
  stance: 'report',
  sourcing: 'unnamed',
  quote: null,
  text: 'They spoke on Thursday.',
  saidAt: '2024-11-10T18:02:00Z',
  carriedBy: ['i1'],
  firstItemId: 'i1',
})
const denial = anEntry({
  id: 'e2',
  text: HOSTILE,
  quote: HOSTILE,
  saidAt: '2024-11-11T08:58:00Z',
  carriedBy: ['i2'],
  firstItemId: 'i2',
  respondsTo: ['e1'],
})
const rejected = anEntry({
  id: 'e3',
  party: 'Nobody',
  text: 'SECRET',
  state: 'rejected',
  firstItemId: 'i2',
  carriedBy: ['i2'],
})

const BEGUN: EventBody[] = [
  { type: 'story-opened', story: aStory({ title: HOSTILE, assignee: { id: 'u', name: 'ASSIGNEE' } }) },
  {
    type: 'item-arrived',
    item: aLine({ itemId: 'i1', guid: 'g1', sourceName: 'Washington Post', storyId: 'story-1' }),
  },
  {
    type: 'item-arrived',
    item: aLine({ itemId: 'i2', guid: 'g2', sourceName: 'TASS', language: 'ru', storyId: 'story-1' }),
  },
  { type: 'claim-made', claim: aClaim() },
  { type: 'entry-logged', entry: report },
  { type: 'entry-logged', entry: denial },
  { type: 'entry-logged', entry: rejected },
]
export const KILLED: EventBody = {
  type: 'item-withdrawn',
  item: aLine({
    itemId: 'i1',
    guid: 'g1',
    sourceName: 'Washington Post',
    storyId: 'story-1',
    status: 'canceled',
    withdrawn: true,
  }),
}

export function told(...more: EventBody[]): StoryTold {
  const events = inOrder(...BEGUN, ...more)
  const screen = fold(emptyStory('story-1'), events)
  return storyTold({ ...screen, story: must(screen.story, 'a story') }, events, PLACE)
}
export const write = (format: OutFormat, ...more: EventBody[]): string => OUT[format].story(told(...more))
