import { onTestFinished } from 'vitest'
import { AlertClock } from '../../server/alert/lifecycle/alert-clock.ts'
import type { Alert } from '../../shared/alert.ts'
import type { Ladder } from '../../shared/duty.ts'
import { must } from '../../shared/must.ts'
import { startDesk, type StartedDesk, TestClock } from './start-desk.ts'
import { act } from './two-stories.ts'

const NOON = '2024-11-11T12:00:00.000Z'
export const after = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString()

/** The ferries and their denial at noon, and the clock of alerts, which a test has look by itself. */
export async function rung(options: Parameters<typeof startDesk>[0] = {}) {
  const clock = new TestClock(NOON)
  const desk = await startDesk({ clock, ...options })
  return { desk, clock, ...looking(desk, clock) }
}

export function looking(desk: StartedDesk, clock: TestClock, reached: readonly string[] = ['chief', 'ana']) {
  const alertClock = new AlertClock({
    store: desk.store,
    tell: (decide) => desk.desk.tell(decide),
    due: (at) => ({
      ...desk.rules.answering(),
      at,
      channelsOf: (to) => (reached.includes(to.id) ? [to.id] : []),
    }),
    now: clock.now,
    warn: (message, about) => {
      throw new Error(`${message} ${JSON.stringify(about)}`)
    },
  })
  /** Looks at what is due at a moment. */
  const look = async (minutes: number): Promise<void> => {
    clock.set(after(minutes))
    alertClock.wake()
    await alertClock.settled()
  }
  const stop = (): Promise<void> => alertClock.stop()
  onTestFinished(stop)
  return { look, stop }
}

export const post = async ({ post: send, desk }: StartedDesk, ...items: Record<string, unknown>[]): Promise<void> => {
  for (const item of items) await send(item)
  await desk.settled()
}

export const theAlert = async ({ store }: StartedDesk): Promise<Alert> =>
  must((await store.alerts({ state: 'all', order: 'newest', limit: 1 })).rows[0], 'an alert')

export const LADDER: Ladder = {
  kinds: ['denial'],
  steps: [
    { after: 5, to: { kind: 'person', id: 'ana', name: 'Ana' } },
    { after: 10, to: { kind: 'person', id: 'ben', name: 'Ben' } },
    { after: 10, to: { kind: 'channel', id: 'chief', name: 'Chief' } },
  ],
}
export const DUTY = { userId: 'u1', name: 'Ann', zone: 'UTC', quiet: [], onCall: [], channels: [] }
export const putLadder = (desk: StartedDesk) =>
  act(desk, { name: 'put-ladder', args: { ladder: LADDER, basedOn: null } })
