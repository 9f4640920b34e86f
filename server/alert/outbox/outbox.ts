import type { OutboxMessage, OutboxStore } from '../../../db/outbox-store.ts'
import type { Store } from '../../../db/store.ts'
import type { AlertMessage } from '../../../shared/alert-message.ts'
import type { AlertTemplate } from '../../../shared/alert-template.ts'
import type { Verdict } from '../channels/channel.ts'
import { type Asked, INTERVAL, ordinaryOf, urgentOf } from './group.ts'
import { calledAt, messageOf, type Standing } from './message-of.ts'
import { afterTry, nextToTry } from './next-try.ts'

/** Facts of a lane that are looked at together. */
const AT_ONCE = 10_000
const LANES = [
  { urgent: true, choose: urgentOf },
  { urgent: false, choose: ordinaryOf },
] as const

export interface OutboxGiven {
  store: OutboxStore & Pick<Store, 'alert'>
  /** Channels that are told now. */
  channelIds: () => readonly string[]
  /** Milliseconds for which a person's channel is left alone but for what is urgent; null for one that is nobody's own. */
  holdOf: (channelId: string) => number | null
  /** How the trail calls a channel, and in what words it is told. */
  channelOf: (channelId: string) => { title: string; template: AlertTemplate | null }
  /** Tries once. Must not throw; the signal ends it. */
  send: (channelId: string, message: AlertMessage, signal: AbortSignal) => Promise<Verdict>
  /** Milliseconds since 1970. */
  now: () => number
  random: () => number
  newId: () => string
  linkOf: (storyId: string) => string | null
  nameOf: (actor: string) => Promise<string>
  warn: (message: string, about: Record<string, unknown>) => void
}

/**
 * Brings what the tables hold to those who are to be told: each channel by itself, one message at a time. Every step is kept
 * before the next, so that a crash leaves either a fact that no message tells, or a message that is sent again as it stands.
 *
 *   fact ─ keepMessage ─▶ waiting ─ send ─ putAttempt ─▶ sent | dead | waiting until
 */
export class Outbox {
  readonly #given: OutboxGiven
  readonly #running = new Map<string, Promise<void>>()
  /** Channels that were woken while they ran. */
  readonly #again = new Set<string>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #end = new AbortController()

  constructor(given: OutboxGiven) {
    this.#given = given
  }

  /** Looks at every channel: something was committed, or it is the start. */
  wake(): void {
    for (const id of this.#given.channelIds()) this.wakeOne(id)
  }

  wakeOne(channelId: string): void {
    if (this.#end.signal.aborted) return
    if (this.#running.has(channelId)) {
      this.#again.add(channelId)
      return
    }
    clearTimeout(this.#timers.get(channelId))
    const run = this.#run(channelId)
      .catch((error: unknown) => {
        this.#given.warn('a channel of alerts stopped', { channelId, why: String(error) })
        this.#sleep(channelId, INTERVAL)
      })
      .finally(() => {
        this.#running.delete(channelId)
        if (this.#again.delete(channelId)) this.wakeOne(channelId)
      })
    this.#running.set(channelId, run)
  }

  /** Resolves when every channel has been told what can be told by now. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  /** Ends what is under way; it is taken up at the next start. */
  async stop(): Promise<void> {
    this.#end.abort()
    for (const timer of this.#timers.values()) clearTimeout(timer)
    await Promise.all(this.#running.values())
  }

  #sleep(channelId: string, wait: number): void {
    if (this.#end.signal.aborted) return
    this.#timers.set(channelId, setTimeout(() => this.wakeOne(channelId), wait).unref())
  }

  async #run(channelId: string): Promise<void> {
    const waits: number[] = []
    for (;;) {
      if (this.#end.signal.aborted || !this.#given.channelIds().includes(channelId)) return
      waits.length = 0
      const waiting = await this.#make(channelId, waits)
      const next = nextToTry(waiting, this.#given.now())
      if ('wait' in next) {
        if (next.wait !== null) waits.push(next.wait)
        break
      }
      if (!(await this.#try(next.message))) return
    }
    if (waits.length > 0) this.#sleep(channelId, Math.min(...waits))
  }

  /** Makes messages of what waits, one a lane at most: what comes while a receiver is down is told together later. */
  async #make(channelId: string, waits: number[]): Promise<OutboxMessage[]> {
    const { store, now } = this.#given
    const hold = this.#given.holdOf(channelId) ?? 0
    const kept = await store.waitingMessages(channelId)
    const waiting = kept.filter(({ urgent }) => urgent || hold === 0)
    for (const { urgent, choose } of LANES) {
      const isHeld = hold > 0 && !urgent
      if (waiting.some((message) => message.urgent === urgent)) continue
      const facts = await store.openFacts(channelId, { urgent, limit: isHeld ? 1 : AT_ONCE })
      // The clock is looked at meanwhile: a timer does not see it being set, or the machine asleep.
      if (isHeld && kept.length - waiting.length + facts.length > 0) waits.push(Math.min(hold, INTERVAL))
      if (isHeld || facts.length === 0) continue
      const made = await store.messagesSince(channelId, new Date(now() - INTERVAL).toISOString())
      waiting.push(...(await this.#makeOf({ facts, made, now: now() }, choose, channelId, waits)))
    }
    return waiting
  }

  async #makeOf(asked: Asked, choose: typeof ordinaryOf, channelId: string, waits: number[]): Promise<OutboxMessage[]> {
    const { store, now, newId, linkOf, nameOf, channelOf } = this.#given
    const chosen = choose(asked)
    const [first] = 'facts' in chosen ? chosen.facts : []
    if (!('facts' in chosen) || first === undefined) {
      if ('wait' in chosen && chosen.wait !== null) waits.push(chosen.wait)
      return []
    }
    const standing = await this.#standing(
      chosen.facts.map(({ alertId }) => alertId),
      channelId,
    )
    const names = new Map<string, string>()
    for (const { alert } of standing.values())
      if (alert.acknowledgedBy !== null) names.set(alert.acknowledgedBy, await nameOf(alert.acknowledgedBy))
    const madeAt = new Date(now()).toISOString()
    const { title, template } = channelOf(channelId)
    const { message: body, facts } = messageOf({
      id: newId(),
      madeAt,
      facts: chosen.facts,
      standing,
      isPersonal: this.#given.holdOf(channelId) !== null,
      linkOf,
      nameOf: (actor) => names.get(actor) ?? actor,
      template,
    })
    const { id: place, groupKey } = first
    const message = body && { ...fresh(body, channelId), channelName: title, place, groupKey }
    await store.keepMessage(message, facts)
    if (message !== null) return [message]
    // All of it was known: what is behind it has its turn.
    const told = new Set(facts.map(({ id }) => id))
    return this.#makeOf({ ...asked, facts: asked.facts.filter(({ id }) => !told.has(id)) }, choose, channelId, waits)
  }

  async #standing(alertIds: readonly string[], channelId: string): Promise<Map<string, Standing>> {
    const { store } = this.#given
    const standing = new Map<string, Standing>()
    for (const id of new Set(alertIds)) {
      const alert = await store.alert(id)
      if (alert === null) continue
      standing.set(id, { alert, told: await store.lastTold(id, channelId), calledAt: calledAt(alert, channelId) })
    }
    return standing
  }

  /** False where a stop cut it off. */
  async #try(message: OutboxMessage): Promise<boolean> {
    const { store, send, now, random } = this.#given
    const began = now()
    const verdict = await send(message.channelId, message.body, this.#end.signal)
    if (this.#end.signal.aborted && !verdict.ok) return false
    const took = Math.max(0, now() - began)
    await store.putAttempt(afterTry(message, verdict, now(), random()), {
      at: new Date(began).toISOString(),
      took,
      ok: verdict.ok,
      answer: verdict.answer.slice(0, 500),
    })
    return true
  }
}

/** A message that was just made. */
export const fresh = (
  body: AlertMessage,
  channelId: string,
): Omit<OutboxMessage, 'place' | 'groupKey' | 'channelName'> => ({
  id: body.id,
  channelId,
  urgent: body.urgent,
  body,
  state: 'waiting',
  tries: 0,
  madeAt: body.madeAt,
  endedAt: null,
  notBefore: null,
  asked: false,
})
