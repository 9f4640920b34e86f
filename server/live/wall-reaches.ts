import type { LogEvent } from '../../shared/event.ts'
import { plainWall } from '../../shared/plain-wall.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Wall } from '../../shared/wall.ts'
import { reachOf, type WallReach } from '../../shared/wall-reach.ts'

/**
 * W40: what each wall may be told, as of the last event that was broadcast. What was read from the store may be ahead of
 * that: so the first change that is heard of a wall always makes its reach another.
 */
export class WallReaches {
  readonly #read: () => Promise<readonly Wall[]>
  readonly #heard = new Map<string, WallReach>()
  #stored: ReadonlyMap<string, WallReach> = new Map()
  #ready: Promise<void> | null = null

  /** `read` gives the walls that were set up. */
  constructor(read: () => Promise<readonly Wall[]>) {
    this.#read = read
  }

  /** Resolves when walls are known; rejects, to be asked again, where they cannot be read. */
  ready(): Promise<void> {
    this.#ready ??= this.#load().catch((error: unknown) => {
      this.#ready = null
      throw error
    })
    return this.#ready
  }

  /** Hears events in the order in which they are broadcast. */
  hear(events: readonly LogEvent[]): void {
    for (const event of events) if (event.type === 'wall-changed') this.#heard.set(event.wall.id, reachOf(event.wall))
  }

  /** Null for what is no wall. */
  of(topic: Topic): WallReach | null {
    if (!topic.startsWith('wall:')) return null
    const id = topic.slice('wall:'.length)
    return this.#heard.get(id) ?? this.#stored.get(id) ?? asStored(plainWall(id))
  }

  async #load(): Promise<void> {
    this.#stored = new Map((await this.#read()).map((wall) => [wall.id, asStored(wall)]))
  }
}

function asStored(wall: Wall): WallReach {
  const reach = reachOf(wall)
  return { ...reach, key: `as stored ${reach.key}` }
}
