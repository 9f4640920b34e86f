import type { Topic } from '../../shared/topic.ts'
import type { TopicView } from '../follow/view.ts'
import { now } from '../ui/now.ts'
import { forgetScreens, keepScreen } from './kept-screens.ts'

/** A busy wire changes its screen fifty times a second; what was last seen may be so old, in milliseconds. */
const EVERY = 3_000

const due = new Map<Topic, TopicView>()
let timer: ReturnType<typeof setTimeout> | undefined
/** Nothing is kept before it is known who sits here, nor once they have gone. */
let known = false

async function keep(topic: Topic): Promise<void> {
  const { cursor = null, screen = null } = due.get(topic) ?? {}
  due.delete(topic)
  if (cursor !== null && screen !== null) await keepScreen({ topic, cursor, screen, at: now() })
}

/** One after the other: each screen is copied whole, and all of them in one go would keep a key that is pressed meanwhile waiting. */
async function keepEach(): Promise<void> {
  timer = undefined
  // What comes meanwhile waits for the next time.
  const topics = [...due.keys()]
  for (const topic of topics) await keep(topic)
}

/**
 * Keeps what is on screen while it is live: at most once in a while for each topic, and at once when the page is hidden,
 * which is the last that a phone tells of itself.
 */
export function keepLast(view: TopicView): void {
  due.set(view.topic, view)
  if (known) timer ??= setTimeout(() => void keepEach(), EVERY)
}

function hide(): void {
  if (!known) return
  clearTimeout(timer)
  timer = undefined
  for (const topic of due.keys()) void keep(topic)
}

export function keepBeforeHiding(): void {
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && hide())
  addEventListener('pagehide', hide)
}

/** Somebody sits here who may see what is shown. */
export function startKeeping(): void {
  known = true
  if (due.size > 0) timer ??= setTimeout(() => void keepEach(), EVERY)
}

/** They have gone: nothing of what they saw stays. */
export async function forgetAll(): Promise<void> {
  known = false
  clearTimeout(timer)
  timer = undefined
  due.clear()
  await forgetScreens()
}
