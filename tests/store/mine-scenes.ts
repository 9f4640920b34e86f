import type { EventBody } from '../../shared/event.ts'
import type { MineChange } from '../../shared/mine.ts'
import { WINDOW } from '../../shared/window.ts'
import { AT } from '../helpers/build.ts'
import type { Scene } from './scene.ts'

const mine = (change: MineChange, userId = 'ana'): EventBody => ({ type: 'mine-changed', userId, mine: change })
const looked = (storyId: string, upTo: number, userId?: string): EventBody =>
  mine({ what: 'look', storyId, upTo }, userId)
const LOOKS = [looked('story-1', 2), looked('story-2', 3), looked('story-1', 4, 'ben')]
const EACH_ONCE = Array.from({ length: WINDOW.looks }, (_, n) => looked(`story-${n}`, n))

/** What can change of what belongs to one person. */
export const MINE_SCENES: Scene[] = [
  { name: 'a first look', before: [], event: looked('story-1', 1) },
  { name: 'a second look at a story takes the place of the first, on top', before: LOOKS, event: looked('story-1', 6) },
  { name: 'another person’s look is none of hers', before: LOOKS, event: looked('story-2', 6, 'ben') },
  { name: 'the oldest look is pushed out', before: EACH_ONCE, event: looked('story-x', 400) },
  { name: 'no look is lost by looking again', before: EACH_ONCE, event: looked('story-0', 400) },
  { name: 'a shift began', before: LOOKS, event: mine({ what: 'shift', began: AT }) },
  {
    name: 'since a moment, after a shift',
    before: [...LOOKS, mine({ what: 'shift', began: AT })],
    event: mine({ what: 'since', since: { from: 'time', at: AT } }),
  },
  {
    name: 'back to her own looks',
    before: [mine({ what: 'since', since: { from: 'shift' } })],
    event: mine({ what: 'since', since: { from: 'look' } }),
  },
  { name: 'all set aside as seen', before: LOOKS, event: mine({ what: 'seen-all', seen: { upTo: 4, at: AT } }) },
  {
    name: 'that taken back',
    before: [mine({ what: 'seen-all', seen: { upTo: 1, at: AT } })],
    event: mine({ what: 'seen-all', seen: null }),
  },
  {
    name: 'columns set up, and again',
    before: [mine({ what: 'columns', columns: [{ q: '', width: 1, saved: null }] })],
    event: mine({ what: 'columns', columns: [{ q: 'kremlin', width: 2, saved: 'search-1' }] }),
  },
]
