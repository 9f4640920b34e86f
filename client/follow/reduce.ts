import { fold } from '../../shared/fold.ts'
import { assertNever } from '../../shared/must.ts'
import type { Ahead } from '../../shared/protocol/ahead.ts'
import type { Cursor } from '../../shared/protocol/cursor.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { Refused } from '../../shared/protocol/refused.ts'
import type { Reset } from '../../shared/protocol/reset.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { Screen } from '../../shared/screen.ts'
import type { FollowState } from './view.ts'

/**
 * What happens to a followed topic.
 *
 * ```
 *              line-up            reset                gap, line-up
 *   loading ──────────▶ loading ─────────▶ live ───────────────────▶ catching-up
 *      ▲                   │                ▲ │                        │   │
 *      │ line-up,          │ refused        │ │ line-down     line-down│   │ reset, frame
 *      │ nothing shown     ▼                │ ▼                        ▼   │ with nothing missing
 *      └─────────────── refused             │ stale ◀──────────────────┘   │
 *                          ▲                │   └──── line-up ───▶ catching-up
 *                          └── from any     └──────────────────────────────┘
 * ```
 *
 * What is recalled leads from `loading` to `stale`. `loading` has no screen; `stale` and `refused` keep theirs. A follow is due whenever `asks` grows.
 */
export type Happening =
  /** Connected, or time to try again. */
  | { type: 'line-up' }
  /** `at`: when the line was last known to be good, in ms since epoch. */
  | { type: 'line-down'; at: number }
  /** What this browser last saw of it, `at` in ms since epoch: shown while the line has never been up. */
  | ({ type: 'recalled' } & Recalled)
  | { type: 'turned-away'; code: string; message: string }
  | ({ type: 'ahead' } & Ahead)
  | ({ type: 'frame' } & Frame)
  | ({ type: 'reset' } & Reset)
  | ({ type: 'refused' } & Refused)

/** A screen as it was last seen whole. */
export interface Recalled {
  cursor: Cursor
  screen: Screen
  at: number
}

export interface Followed {
  state: FollowState
  cursor: Cursor | null
  screen: Screen | null
  /** Follows that were due so far: the store sends one for each. */
  asks: number
  /** When what is shown was last known to be whole; null while it is. */
  cutOff: number | null
  /** The highest event that a frame has told of, so that one that was passed over is noticed. */
  heard: Seq
}

export const UNFOLLOWED: Followed = {
  state: { at: 'loading' },
  cursor: null,
  screen: null,
  asks: 0,
  cutOff: null,
  heard: 0,
}

const LIVE: FollowState = { at: 'live' }

/** Waits for the answer to a new follow. */
function ask(before: Followed, behind: number | null): Followed {
  const state: FollowState = before.screen ? { at: 'catching-up', behind } : { at: 'loading' }
  return { ...before, state, asks: before.asks + 1 }
}

function lineDown(before: Followed, at: number): Followed {
  if (!before.screen || before.state.at === 'refused' || before.state.at === 'stale') return before
  const since = before.cutOff ?? at
  return { ...before, state: { at: 'stale', since }, cutOff: since }
}

function recalled(before: Followed, { cursor, screen, at }: Recalled): Followed {
  if (before.screen || before.state.at !== 'loading') return before
  return { ...before, cursor, screen, state: { at: 'stale', since: at }, cutOff: at }
}

function ahead(before: Followed, { head }: Ahead): Followed {
  if (before.state.at !== 'catching-up') return before
  const behind = head.logId === before.cursor?.logId ? Math.max(0, head.seq - before.cursor.seq) : null
  return { ...before, state: { at: 'catching-up', behind } }
}

/** F2: a frame is taken only if it starts where the screen stands. */
function frame(before: Followed, { after, upTo, events }: Frame): Followed {
  const { state, cursor, screen } = before
  if (!screen || !cursor || (state.at !== 'live' && state.at !== 'catching-up')) return before
  const heard = Math.max(before.heard, upTo)
  if (after !== cursor.seq) {
    const missing = upTo > cursor.seq && state.at === 'live'
    return missing ? ask({ ...before, heard }, upTo - cursor.seq) : { ...before, heard }
  }
  const taken = { ...before, heard, cursor: { ...cursor, seq: upTo }, screen: fold(screen, events), cutOff: null }
  return upTo < heard ? ask(taken, heard - upTo) : { ...taken, state: LIVE }
}

/** F3 */
function reset(before: Followed, { cursor, screen }: Reset): Followed {
  if (before.state.at === 'stale') return before
  const taken = { ...before, cursor, screen, cutOff: null }
  return before.heard > cursor.seq ? ask(taken, before.heard - cursor.seq) : { ...taken, state: LIVE }
}

const refused = (before: Followed, { code, message }: { code: string; message: string }): Followed => ({
  ...before,
  state: { at: 'refused', code, message },
})

/** Brings a followed topic from before a happening to after it. Pure; the same object when nothing changes for the eye. */
export function reduce(before: Followed, happening: Happening): Followed {
  switch (happening.type) {
    case 'line-up':
      return ask({ ...before, heard: 0 }, null)
    case 'line-down':
      return lineDown(before, happening.at)
    case 'recalled':
      return recalled(before, happening)
    case 'ahead':
      return ahead(before, happening)
    case 'frame':
      return frame(before, happening)
    case 'reset':
      return reset(before, happening)
    case 'refused':
    case 'turned-away':
      return refused(before, happening)
    default:
      return assertNever(happening)
  }
}
