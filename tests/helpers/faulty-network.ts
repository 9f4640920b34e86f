import { once } from 'node:events'
import { WebSocket, WebSocketServer } from 'ws'
import type { Random } from '../bench/copy/random.ts'
import { portOf } from './port-of.ts'

export interface Faults {
  /** Chances for each frame: it ends the connection, comes twice, or comes after the one behind it. */
  drop: number
  duplicate: number
  reorder: number
}

const NO_FAULTS: Faults = { drop: 0, duplicate: 0, reorder: 0 }
/** A frame that is held back for the next one goes out after this long in any case, in milliseconds. */
const LONGEST_HOLD = 20

const isFrame = (text: string): boolean => text.startsWith('42["frame"')

/** Passes one screen's messages on, with faults in what comes down. */
class FaultyLine {
  readonly #down: WebSocket
  readonly #up: WebSocket
  #held: string | null = null

  constructor(down: WebSocket, target: string, faults: () => Faults, random: Random) {
    this.#down = down
    this.#up = new WebSocket(target)
    const early: string[] = []
    const end = (): void => this.cut()
    down.on('message', (raw: Buffer) => {
      if (this.#up.readyState === WebSocket.OPEN) this.#up.send(raw.toString())
      else early.push(raw.toString())
    })
    this.#up.on('open', () => early.forEach((text) => this.#up.send(text)))
    this.#up.on('message', (raw: Buffer) => this.#pass(raw.toString(), faults(), random))
    for (const side of [down, this.#up]) side.on('close', end).on('error', end)
  }

  cut(): void {
    this.#down.terminate()
    this.#up.terminate()
  }

  #pass(text: string, { drop, duplicate, reorder }: Faults, random: Random): void {
    if (!isFrame(text)) return this.#down.send(text)
    if (random.chance(drop)) return this.cut()
    if (this.#held === null && random.chance(reorder)) {
      this.#held = text
      setTimeout(() => this.#release(), LONGEST_HOLD)
      return
    }
    this.#down.send(text)
    if (random.chance(duplicate)) this.#down.send(text)
    this.#release()
  }

  #release(): void {
    if (this.#held !== null && this.#down.readyState === WebSocket.OPEN) this.#down.send(this.#held)
    this.#held = null
  }
}

/** A network between screens and the desk at `port` that loses connections and mixes up frames until it is healed. */
export async function openFaultyNetwork(port: number, random: Random) {
  let faults = NO_FAULTS
  const lines = new Set<FaultyLine>()
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (down, { url }) => {
    const line = new FaultyLine(down, `ws://127.0.0.1:${port}${url}`, () => faults, random)
    lines.add(line)
    down.on('close', () => lines.delete(line))
  })
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    disturb: (next: Faults) => void (faults = next),
    heal: () => void (faults = NO_FAULTS),
    cutSome: () => lines.forEach((line) => random.chance(0.3) && line.cut()),
    close: () => {
      for (const line of lines) line.cut()
      server.close()
    },
  }
}
