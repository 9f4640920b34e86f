import type { Beat } from '../../shared/protocol/beat.ts'
import type { Identity } from '../../shared/role.ts'
import type { Topic } from '../../shared/topic.ts'
import type { ScreenFacts } from '../../shared/wall-line.ts'

/** A screen's connection. */
export interface ScreenOnWall {
  readonly identity: Identity
}

export interface WallScreensGiven {
  now: () => string
  /** Hears which walls some screen follows, and which one with a key of its own. */
  watched: (wallIds: ReadonlySet<string>, bound: ReadonlySet<string>) => void
  /** Hears that a screen with a key of its own has come or gone. */
  seen: (keyId: string, at: string) => void
}

const wallOf = (topic: Topic): string | null => (topic.startsWith('wall:') ? topic.slice('wall:'.length) : null)

/** W24: the screens that follow walls now, in memory alone. */
export class WallScreens {
  readonly #given: WallScreensGiven
  readonly #on = new Map<ScreenOnWall, Map<string, ScreenFacts>>()

  constructor(given: WallScreensGiven) {
    this.#given = given
  }

  follows(who: ScreenOnWall, topic: Topic): void {
    const wallId = wallOf(topic)
    const walls = this.#on.get(who) ?? new Map<string, ScreenFacts>()
    if (wallId === null || walls.has(wallId)) return
    this.#on.set(who, walls)
    const at = this.#given.now()
    walls.set(wallId, { by: who.identity.id, wallId, connectedAt: at, beat: null })
    if (who.identity.wall !== undefined) this.#given.seen(who.identity.id, at)
    this.#tell()
  }

  beats(who: ScreenOnWall, beat: Beat): void {
    const facts = this.#on.get(who)?.get(beat.wall)
    if (facts !== undefined) facts.beat = { ...beat, at: this.#given.now() }
  }

  leaves(who: ScreenOnWall, topic: Topic): void {
    const wallId = wallOf(topic)
    if (wallId !== null && this.#on.get(who)?.delete(wallId) === true) this.#gone(who)
  }

  close(who: ScreenOnWall): void {
    if (this.#on.delete(who)) this.#gone(who)
  }

  list(): ScreenFacts[] {
    return [...this.#on.values()].flatMap((walls) => [...walls.values()])
  }

  #gone(who: ScreenOnWall): void {
    if (who.identity.wall !== undefined) this.#given.seen(who.identity.id, this.#given.now())
    this.#tell()
  }

  #tell(): void {
    const bound = [...this.#on.keys()].flatMap(({ identity }) => identity.wall ?? [])
    this.#given.watched(new Set(this.list().map(({ wallId }) => wallId)), new Set(bound))
  }
}
