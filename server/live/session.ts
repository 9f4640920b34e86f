import { COMMAND_ROLE } from '../../shared/command-role.ts'
import { Refusal } from '../../shared/error-code.ts'
import type { CommandAnswer } from '../../shared/protocol/command.ts'
import type { Cursor } from '../../shared/protocol/cursor.ts'
import type { Refused } from '../../shared/protocol/refused.ts'
import type { BeatAnswer } from '../../shared/protocol/beat.ts'
import { allows, type Identity } from '../../shared/role.ts'
import { isZone } from '../../shared/search/instant-of.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Wall } from '../../shared/wall.ts'
import type { Desk } from '../desk/desk.ts'
import type { Log } from '../log/log.ts'
import type { Company } from './company.ts'
import type { Cuts } from './cuts.ts'
import { encodeAhead, encodeRefused } from './encode.ts'
import type { Line } from './line.ts'
import type { Packet } from './packet.ts'
import { readAttend, readBeat, readCommand, readFollow, readSeek, readUnfollow, readUnseek } from './read-up.ts'
import { mayFollow, maySee } from './roles.ts'
import type { Follower, Rooms } from './rooms.ts'
import type { Seekers } from './seekers.ts'
import type { Works } from './works.ts'
import type { WallScreens } from './wall-screens.ts'

export interface SessionGiven {
  log: Log
  rooms: Rooms
  cuts: Cuts
  seekers: Seekers
  company: Company
  works: Works
  screens: WallScreens
  /** A wall as it stands now. */
  wallOf: (wallId: string) => Promise<Wall>
  /** Resolves when it is known what walls may be told. */
  wallsKnown: () => Promise<void>
  /** The desk's clock, and the client that it gives out. */
  beatAnswer: () => BeatAnswer
  command: Desk['command']
  warn: (message: string, about: Record<string, unknown>) => void
}

/** Topics that one connection may follow: a desk with many stories open stays far below. */
const TOPICS = 64

/** Live lists that one connection may have open. */
const SEEKS = 64

/** One screen's connection: what it follows, by what right, and how each follow is settled. */
export class Session implements Follower {
  readonly identity: Identity
  readonly #line: Line
  readonly #given: SessionGiven
  readonly #seeks = new Set<string>()
  /** What is followed, each with a mark of its present follow: an older one that is still being settled is dropped. */
  readonly #follows = new Map<Topic, symbol>()

  constructor(identity: Identity, line: Line, given: SessionGiven) {
    this.identity = identity
    this.#line = line
    this.#given = given
  }

  /** F1. Every follow is answered by `ahead` and then a frame or a reset, or by `refused`. */
  follow(raw: unknown): void {
    const read = readFollow(raw)
    if (!read.ok) return this.#refuse({ topic: null, code: read.code, message: read.message })
    const { topic, cursor } = read.message
    if (!mayFollow(this.identity, topic)) {
      return this.#refuse({ topic, code: 'forbidden', message: `${this.identity.role} may not follow this` })
    }
    if (this.#follows.size >= TOPICS && !this.#follows.has(topic)) {
      return this.#refuse({ topic, code: 'too-many', message: `more than ${TOPICS} topics` })
    }
    if (topic.startsWith('wall:')) return void this.#settleIf(this.#known(), topic, cursor)
    if (this.identity.role === 'wall') return void this.#settleIf(this.#shows(topic), topic, cursor)
    this.#settle(topic, cursor)
    if (topic === 'sources') this.#given.works.watch(this)
  }

  unfollow(raw: unknown): void {
    const read = readUnfollow(raw)
    if (!read.ok) return this.#refuse({ topic: null, code: read.code, message: read.message })
    if (read.message.topic === 'sources') this.#given.works.leave(this)
    this.#drop(read.message.topic)
  }

  /** Q9: live lists of finds are for who may read copy. */
  seek(raw: unknown): void {
    const read = readSeek(raw)
    if (!read.ok) return this.#refuse({ topic: null, code: read.code, message: read.message })
    if (!allows(this.identity.role, 'viewer')) {
      return this.#refuse({ topic: null, code: 'forbidden', message: `${this.identity.role} may not search` })
    }
    if (this.#seeks.size >= SEEKS || !isZone(read.message.zone)) return
    this.#seeks.add(read.message.id)
    this.#given.seekers.seek(this, read.message)
  }

  unseek(raw: unknown): void {
    const read = readUnseek(raw)
    if (!read.ok) return this.#refuse({ topic: null, code: read.code, message: read.message })
    if (this.#seeks.delete(read.message.id)) this.#given.seekers.unseek(this, read.message.id)
  }

  /** F10: names are told to people of the newsroom alone. */
  attend(raw: unknown): void {
    const read = readAttend(raw)
    if (!read.ok) return this.#refuse({ topic: null, code: read.code, message: read.message })
    if (!allows(this.identity.role, 'viewer')) {
      return this.#refuse({ topic: null, code: 'forbidden', message: `${this.identity.role} may not see who is here` })
    }
    this.#given.company.attend(this, read.message)
  }

  /** W24: what a wall's screen tells of itself; null for what cannot be read. */
  beat(raw: unknown): BeatAnswer | null {
    const read = readBeat(raw)
    if (!read.ok) return null
    this.#given.screens.beats(this, read.message)
    return this.#given.beatAnswer()
  }

  /** W20: its wall shows something else now; what it does not show any more is told no longer. */
  keepTo(wall: Wall): void {
    if (this.identity.role !== 'wall' || this.identity.wall !== wall.id) return
    for (const topic of this.#follows.keys()) if (!maySee(wall, topic)) this.#drop(topic)
  }

  /** F5 */
  async command(raw: unknown): Promise<CommandAnswer> {
    const read = readCommand(raw)
    if (!read.ok) return read
    const needs = COMMAND_ROLE[read.message.name]
    if (!allows(this.identity.role, needs))
      return { ok: false, code: 'forbidden', message: `this needs the role ${needs}` }
    return this.#given.command(read.message, this.identity)
  }

  close(): void {
    for (const topic of this.#follows.keys()) this.#given.rooms.leave(topic, this)
    this.#follows.clear()
    this.#given.seekers.leave(this)
    this.#given.company.leave(this)
    this.#given.works.leave(this)
    this.#given.screens.close(this)
  }

  /** Takes the connection away; the screen may come back if it may come in. */
  cut(): void {
    this.#line.cut()
  }

  send(packet: Packet): void {
    this.#line.write(packet)
  }

  /** F3 */
  tooFar(topic: Topic): void {
    const mark = this.#follows.get(topic)
    if (mark) void this.#reset(topic, mark)
  }

  #drop(topic: Topic): void {
    this.#follows.delete(topic)
    this.#given.rooms.leave(topic, this)
    this.#given.screens.leaves(this, topic)
  }

  /** Settles what must be asked about first, unless it was let go or followed anew meanwhile. */
  async #settleIf(may: Promise<boolean>, topic: Topic, cursor: Cursor | null): Promise<void> {
    const mark = Symbol(topic)
    this.#follows.set(topic, mark)
    try {
      const shown = await may
      if (this.#follows.get(topic) !== mark) return
      if (shown) return this.#settle(topic, cursor)
      this.#drop(topic)
      this.#refuse({ topic, code: 'forbidden', message: 'the wall does not show this' })
    } catch (error) {
      this.#unread(topic, mark, error)
    }
  }

  /** W40 */
  async #known(): Promise<true> {
    await this.#given.wallsKnown()
    return true
  }

  async #shows(topic: Topic): Promise<boolean> {
    return maySee(await this.#given.wallOf(this.identity.wall ?? ''), topic)
  }

  /** Every case of the cursor is settled here, before anything streams. */
  #settle(topic: Topic, cursor: Cursor | null): void {
    const { log, rooms } = this.#given
    rooms.leave(topic, this)
    this.#follows.set(topic, Symbol(topic))
    this.#given.screens.follows(this, topic)
    this.send(encodeAhead({ topic, head: { logId: log.logId, seq: log.head() } }))
    const servable = cursor !== null && cursor.logId === log.logId && cursor.seq <= log.head()
    if (servable) rooms.join(topic, this, cursor.seq)
    else this.tooFar(topic)
  }

  async #reset(topic: Topic, mark: symbol): Promise<void> {
    try {
      const { seq, packet } = await this.#given.cuts.read(topic)
      if (this.#follows.get(topic) !== mark) return
      this.send(packet)
      this.#given.rooms.join(topic, this, seq)
    } catch (error) {
      this.#unread(topic, mark, error)
    }
  }

  #unread(topic: Topic, mark: symbol, error: unknown): void {
    this.#given.warn('a screen could not be read', { topic, why: String(error) })
    if (this.#follows.get(topic) !== mark) return
    const code = error instanceof Refusal ? error.code : 'unavailable'
    this.#follows.delete(topic)
    this.#refuse({ topic, code, message: 'this screen cannot be read now' })
  }

  #refuse(refused: Refused): void {
    this.send(encodeRefused(refused))
  }
}
