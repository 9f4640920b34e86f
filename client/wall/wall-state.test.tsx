import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FollowState } from '../follow/view.ts'
import { now } from '../ui/now.ts'
import { WallState } from './wall-state.tsx'

const HOUR = 3_600_000

/** What a wall says of itself, without its markup. */
const saysOf = (state: FollowState, latest: number): string =>
  renderToStaticMarkup(<WallState view={{ state, cursor: null }} latest={latest} />).replaceAll(/<[^>]*>/g, '')

test('W26: a wall tells how much it has to catch up with, and on a quiet night how old the last event is', () => {
  expect(saysOf({ at: 'catching-up', behind: 512 }, 0)).toBe('Catching up: 512 events to go')
  expect(saysOf({ at: 'catching-up', behind: null }, 0)).toBe('Catching up')
  expect(saysOf({ at: 'live' }, now() - 5 * HOUR)).toMatch(/^● live · last event 5 hr ago$/)
  const stale = saysOf({ at: 'stale', since: now() - HOUR }, now() - 5 * HOUR)
  expect(stale).toMatch(/^Stale since \d\d:\d\d \S+ last heard of the desk .+ ago · last event 5 hr ago$/)
})
