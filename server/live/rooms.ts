import type { LogEvent } from '../../shared/event.ts'
import type { Seq } from '../../shared/scalar.ts'
import type { Topic } from '../../shared/topic.ts'
import { concerns, toldTo } from '../../shared/topics-of.ts'
import { eventWithin, type WallReach } from '../../shared/wall-reach.ts'
import type { Log } from '../log/log.ts'
import { encodeFrame, type EventText, onceEach } from './encode.ts'
import type { Packet } from './packet.ts'
import { route } from './route.ts'
import type { WallReaches } from './wall-reaches.ts'

export interface Follower {
  send(packet: Packet): void
  /** It is too far behind to be served event by event, and is no longer in the room: it needs a reset. */
  tooFar(topic: Topic): void
}

/**
 * The followers of one topic. All of them have the cursor `at`, and no event between `at` and the last broadcast
 * concerns the topic: so one frame, encoded once, fits everybody.
 */
interface Room {
  at: Seq
  followers: Set<Follower>
  /** Frames that bring a follower from a cursor to `at`; null where that is too much. Good until `at` moves. */
  backfills: Map<Seq, Packet | null>
  /** Of a wall: whose words its followers were told so far. */
  reach: WallReach | null
}

/** More events than this for one screen cost more than a reset. */
const BACKFILL_EVENTS = 500
/** Backfills that are kept: screens that were cut off together come back with the same cursor, or with a few. */
const BACKFILLS = 16
/** A quiet topic's followers are told of the log's progress this often, so that their cursors stay within memory. */
const QUIET_EVENTS = 1_000

type Reaches = Pick<WallReaches, 'hear' | 'of'>

const within = (events: readonly LogEvent[], reach: WallReach | null): readonly LogEvent[] =>
  reach === null ? events : events.map((event) => eventWithin(event, reach))

/** Who follows what, and up to where. */
export class Rooms {
  readonly #log: Pick<Log, 'head' | 'recent'>
  readonly #rooms = new Map<Topic, Room>()
  readonly #reaches: Reaches
  #waiting: { topic: Topic; follower: Follower; at: Seq }[] = []
  /** The last event that has been broadcast. */
  #sentTo: Seq

  constructor(log: Pick<Log, 'head' | 'recent'>, reaches: Reaches) {
    this.#log = log
    this.#reaches = reaches
    this.#sentTo = log.head()
  }

  /** Sends events that follow on what was broadcast before to whom they concern. */
  broadcast(events: readonly LogEvent[]): void {
    this.#sentTo = events.at(-1)?.seq ?? this.#sentTo
    this.#reaches.hear(events)
    const textOf = onceEach()
    for (const [topic, list] of route(events, this.#rooms.keys())) {
      const room = this.#rooms.get(topic)
      if (!room) continue
      // W40: a wall that shows something else has to be told of what it was told without words.
      const another = this.#reaches.of(topic)?.key !== room.reach?.key
      if (another || list.length > BACKFILL_EVENTS) this.#dissolve(topic, room)
      else if (list.length > 0 || this.#sentTo - room.at >= QUIET_EVENTS) this.#advance(topic, room, list, textOf)
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const { topic, follower, at } of waiting) this.join(topic, follower, at)
  }

  /**
   * Brings a follower that stands at `at` to where the topic's followers are, and lets it be one of them. One that is
   * ahead of the last broadcast joins with the next.
   */
  join(topic: Topic, follower: Follower, at: Seq): void {
    if (at > this.#sentTo) {
      this.#waiting.push({ topic, follower, at })
      return
    }
    const room = this.#room(topic)
    if (at > room.at) this.#advance(topic, room, [])
    const backfill = this.#backfill(topic, room, at)
    if (!backfill) return follower.tooFar(topic)
    room.followers.add(follower)
    this.#rooms.set(topic, room)
    follower.send(backfill)
  }

  leave(topic: Topic, follower: Follower): void {
    this.#waiting = this.#waiting.filter((one) => one.topic !== topic || one.follower !== follower)
    const room = this.#rooms.get(topic)
    room?.followers.delete(follower)
    if (room?.followers.size === 0) this.#rooms.delete(topic)
  }

  #room(topic: Topic): Room {
    return this.#rooms.get(topic) ?? this.#fresh(topic)
  }

  #fresh(topic: Topic): Room {
    return { at: this.#sentTo, followers: new Set(), backfills: new Map(), reach: this.#reaches.of(topic) }
  }

  #advance(topic: Topic, room: Room, events: readonly LogEvent[], textOf?: EventText): void {
    const told = within(events, room.reach)
    const packet = encodeFrame({ topic, after: room.at, upTo: this.#sentTo }, told, textOf)
    room.at = this.#sentTo
    room.backfills.clear()
    for (const follower of room.followers) follower.send(packet)
  }

  /** A burst: one shared reset is less than its events. */
  #dissolve(topic: Topic, room: Room): void {
    this.#rooms.delete(topic)
    for (const follower of room.followers) follower.tooFar(topic)
  }

  #backfill(topic: Topic, room: Room, at: Seq): Packet | null {
    const known = room.backfills.get(at)
    if (known !== undefined) return known
    const events = this.#log
      .recent(at)
      ?.filter((event) => event.seq <= room.at && concerns(event, topic))
      .map((event) => toldTo(topic, event))
    // Before a wall was changed its followers may have been told other words than now.
    const kept = events?.every(({ type }) => room.reach === null || type !== 'wall-changed') ?? false
    const packet =
      events && kept && events.length <= BACKFILL_EVENTS
        ? encodeFrame({ topic, after: at, upTo: room.at }, within(events, room.reach))
        : null
    if (room.backfills.size >= BACKFILLS) room.backfills.clear()
    room.backfills.set(at, packet)
    return packet
  }
}
