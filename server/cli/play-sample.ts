import { createReadStream } from 'node:fs'
import { BadConfig } from '../config.ts'
import { atSpeed, forWatching, WATCHED } from '../sample/pace.ts'
import type { Target } from './post.ts'
import { readWire } from './read-wire.ts'
import { replayItems } from './replay-items.ts'

export interface PlayGiven {
  target: Target
  /** 1 plays the week in `WATCHED`, 2 in half of that; 0 at once. */
  speed: number
  now: () => number
  say: (line: string) => void
  signal: AbortSignal
}

/** `DEMO_SPEED`. Throws `BadConfig` for what is no speed. */
export function readDemoSpeed(text: string | undefined): number {
  const speed = text === undefined || text === '' ? 1 : Number(text)
  if (!(speed >= 0 && speed < Infinity))
    throw new BadConfig(`Bad configuration: DEMO_SPEED=${JSON.stringify(text)}: must be a number, 0 for at once`)
  return speed
}

/** Plays the bundled wire to a desk, so that it can be watched, with its embargoes ending while it is. */
export async function playSample(file: string, { target, speed, now, say, signal }: PlayGiven): Promise<void> {
  const items = await readWire(createReadStream(file), say)
  const pace = speed === 0 ? atSpeed(items, 0) : forWatching(items, WATCHED / speed)
  const taken = await replayItems(items, { target, pace, now, moveEmbargoes: speed > 0, refused: say, signal })
  say(`The sample wire is through: ${taken} items.`)
}
