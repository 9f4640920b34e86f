import { z } from 'zod'

/** When a frame reached the last of the screens that got it: the events after `after` up to `upTo`. */
export const arrival = z.object({
  after: z.number(),
  upTo: z.number(),
  bytes: z.int(),
  screens: z.int(),
  lastAt: z.number(),
})
export type Arrival = z.infer<typeof arrival>

const PLACE = /"after":(\d+),"upTo":(\d+)/
/** The place stands at the head of a frame. */
const HEAD = 120

/** Keeps for every frame how many screens it has reached, and when the last of them. */
export class Arrivals {
  readonly #screens: number
  #frames = new Map<string, Arrival>()
  #reached = 0
  #waiting: { place: number; resolve: () => void } | null = null

  constructor(screens: number) {
    this.#screens = screens
  }

  note(text: Buffer, at: number): void {
    const place = PLACE.exec(text.toString('latin1', 0, HEAD))
    if (!place) return
    const known = this.#frames.get(place[0])
    const frame = known ?? {
      after: Number(place[1]),
      upTo: Number(place[2]),
      bytes: text.length,
      screens: 0,
      lastAt: at,
    }
    frame.screens += 1
    frame.lastAt = at
    if (!known) this.#frames.set(place[0], frame)
    if (frame.screens === this.#screens) this.#complete(frame.upTo)
  }

  /** Resolves when every screen has what stands at `place`. */
  reach(place: number): Promise<void> {
    if (this.#reached >= place) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting = { place, resolve }
    })
  }

  /** What has come since the last call. */
  take(): Arrival[] {
    const all = [...this.#frames.values()]
    this.#frames = new Map()
    return all
  }

  #complete(upTo: number): void {
    this.#reached = Math.max(this.#reached, upTo)
    if (!this.#waiting || this.#waiting.place > this.#reached) return
    this.#waiting.resolve()
    this.#waiting = null
  }
}
