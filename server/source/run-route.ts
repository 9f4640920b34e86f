import type { SourceRun } from '../../shared/source-run.ts'
import { waitFor } from './backoff.ts'
import { type Far, Going } from './going.ts'
import { counted } from './rate.ts'
import { type Around, type Delivered, type Pulled, type Refused, TransportFault } from './transport.ts'

/** A transport with the route and secret of one source. */
export interface BoundRoute {
  pull: (cursor: string | null, around: Around) => Promise<Pulled>
  wake: ((onWake: () => void, around: Around) => Promise<void>) | null
}

export interface RunGiven {
  route: BoundRoute
  /** Milliseconds between two questions. */
  every: number
  run: SourceRun
  /** Puts a body on disk and reads it; answers how many copies it held, null when it could not be read. */
  take: (delivered: Delivered) => Promise<number | null>
  /** Hears how far the route is with what it brings, and null when that is done. */
  far: (far: Far | null) => void
  /** Keeps how the route is doing. */
  keep: (run: SourceRun) => Promise<void>
  /** Waits for the host's turn, then asks. */
  inTurn: <T>(ask: () => Promise<T>) => Promise<T>
  /** Resolves after so many milliseconds, or at once when `signal` aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  around: Around
  warn: (message: string, about: Record<string, unknown>) => void
}

const iso = (ms: number): string => new Date(ms).toISOString()

async function takeAll({ take }: RunGiven, delivered: readonly Delivered[], going: Going): Promise<number> {
  let copies = 0
  for (const one of delivered) {
    const taken = await take(one)
    copies += taken ?? 0
    await one.settle?.(taken === null ? 'failed' : 'parsed')
    going.taken()
  }
  return copies
}

/** Tells what was refused, and lets it be put away; the last one's reason is the route's fault for now. */
async function refuseAll({ warn }: RunGiven, refused: readonly Refused[]): Promise<TransportFault | null> {
  for (const { name, why, settle } of refused) {
    warn('a source brought what is not taken', { name, why })
    await settle?.()
  }
  const last = refused.at(-1)
  return last === undefined ? null : new TransportFault('not-taken', `${last.name}: ${last.why}`)
}

const asFault = (error: unknown): TransportFault =>
  error instanceof TransportFault ? error : new TransportFault('unreachable', String(error))

/** Longest that a pull may take, in milliseconds: a far side that drips keeps nobody waiting for ever. */
const LONGEST_PULL = 15 * 60_000

const pullInTime = ({ route, around, inTurn }: RunGiven, cursor: string | null, going: Going): Promise<Pulled> =>
  inTurn(async () => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), LONGEST_PULL)
    try {
      const signal = AbortSignal.any([around.signal, late.signal])
      return await route.pull(cursor, { ...around, signal, read: (bytes) => going.read(bytes) })
    } finally {
      clearTimeout(timer)
    }
  })

interface Asked {
  run: SourceRun
  /** Milliseconds for which the far side wants no question. */
  notBefore: number
  more: boolean
  /** Milliseconds after which to ask again; Infinity leaves it to the interval. */
  again: number
}

/** One question, and what it brought on disk before the cursor moves on. Never throws. */
async function ask(given: RunGiven, run: SourceRun, going: Going): Promise<Asked> {
  const { around } = given
  try {
    const pulled = await pullInTime(given, run.cursor, going)
    const { cursor, refused = [], notBefore = 0, more = false, again = Infinity, left = 0 } = pulled
    going.brought(pulled.delivered.length, left)
    const copies = await takeAll(given, pulled.delivered, going)
    const now = around.now()
    const at = iso(now)
    const bad = await refuseAll(given, refused)
    const fault = bad === null ? null : { code: bad.code, message: bad.message, at }
    const rate = counted(run.rate, copies, now)
    const lastCopyAt = copies > 0 ? at : run.lastCopyAt
    return { run: { cursor, lastPullAt: at, lastCopyAt, fault, failures: 0, rate }, notBefore, more, again }
  } catch (error) {
    const { code, message, retryAfter } = asFault(error)
    const at = iso(around.now())
    const failed = { ...run, lastPullAt: at, fault: { code, message, at }, failures: run.failures + 1 }
    return { run: failed, notBefore: retryAfter ?? 0, more: false, again: Infinity }
  }
}

/** A bell that wakes one sleeper; rung while nobody sleeps, it wakes the next at once. */
class Bell {
  #rung = false
  #wake: (() => void) | null = null
  readonly ring = (): void => {
    this.#rung = true
    this.#wake?.()
  }
  /** @param sleep ends at once when its signal aborts, so that a bell leaves no timer behind */
  async wait(sleep: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    const over = new AbortController()
    this.#wake = () => over.abort()
    if (!this.#rung) await sleep(AbortSignal.any([signal, over.signal]))
    this.#rung = false
    this.#wake = null
  }
}

/** Keeps how the route is doing. Where that cannot be written the route goes on: a later answer is kept. */
async function keepRun({ keep, warn }: RunGiven, run: SourceRun): Promise<void> {
  try {
    await keep(run)
  } catch (error) {
    warn('how a source is doing cannot be kept', { why: String(error) })
  }
}

async function listen({ route, around, every, sleep, warn }: RunGiven, bell: Bell): Promise<void> {
  if (route.wake === null) return
  for (let failures = 0; !around.signal.aborted; failures++) {
    const began = around.now()
    try {
      await route.wake(bell.ring, around)
    } catch (error) {
      warn('a source cannot be listened to', { why: String(error) })
    }
    // A line that held for a while and then broke is no line that cannot be had.
    if (around.now() - began > every) failures = 0
    await sleep(waitFor({ every, failures, asked: 0, random: around.random() }), around.signal)
  }
}

/**
 * Asks a source again and again, until its signal aborts: after its interval, when it calls, or when the far side allows.
 * A failure is kept and told, and backs off; it never ends the run.
 */
export async function runRoute(given: RunGiven): Promise<void> {
  const { around, every, sleep } = given
  const bell = new Bell()
  const listening = listen(given, bell)
  let { run } = given
  let going = new Going(given.far, run.lastCopyAt === null)
  while (!around.signal.aborted) {
    const asked = await ask(given, run, going)
    run = asked.run
    if (!asked.more) {
      going.end()
      going = new Going(given.far, run.lastCopyAt === null)
    }
    if (around.signal.aborted && run.fault !== null) break
    await keepRun(given, run)
    if (asked.more) continue
    const soonest = Math.min(every, asked.again)
    const wait = waitFor({ every: soonest, failures: run.failures, asked: asked.notBefore, random: around.random() })
    await bell.wait((signal) => sleep(wait, signal), around.signal)
  }
  going.end()
  await listening
}
