import type { Frame } from '../../shared/protocol/frame.ts'
import type { Line } from './line.ts'

/** More than come while a command is answered. */
const KEPT = 200

/** The frames of the desk and of stories that have come last, in their order: they tell whose doing an event was, which no screen does. */
export class Lately {
  #frames: readonly Frame[] = []

  constructor(line: Pick<Line, 'on'>) {
    line.on('frame', (frame) => {
      if (frame.topic === 'desk' || frame.topic.startsWith('story:'))
        this.#frames = [...this.#frames.slice(1 - KEPT), frame]
    })
  }

  frames(): readonly Frame[] {
    return this.#frames
  }
}
