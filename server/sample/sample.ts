import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { DeskScreen, Screen } from '../../shared/screen.ts'
import { Refusal } from '../../shared/error-code.ts'
import { plainItem, isNews } from '../../shared/item.ts'
import type { Identity } from '../../shared/role.ts'
import type { SamplePlay } from '../../shared/sample.ts'
import { isSample, SAMPLE } from '../../shared/sample-guid.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Desk } from '../desk/desk.ts'
import { forWatching, WATCHED } from './pace.ts'
import { SamplePlayer } from './player.ts'
import { putAway } from './put-away.ts'
import type { Replayed } from './replayed.ts'

/** The sample wire, as screens know it. */
export interface Sample {
  /** After a restart, how far the desk's own wire says that it came. */
  play(): Promise<SamplePlay>
  /** @throws Refusal `conflict` on a desk that has copy of its own */
  start(): Promise<SamplePlay>
  stop(): Promise<SamplePlay>
  /** Stops it, closes its stories and answers its alerts, under the name of who asked. */
  putAway(by: Identity): Promise<SamplePlay>
}

export interface SampleGiven {
  /** The wire, one plain JSON item a line. */
  file: string
  desk: Desk
  screen: (topic: Topic) => Promise<{ screen: Screen }>
  newId: () => string
  now: () => number
  warn: (why: string) => void
  /** Milliseconds that the whole of it takes. */
  length?: number
}

/** A line of the sample, and which version of what it is. */
interface SampleLine extends Replayed {
  guid: string
  version: number
}

/** The bundled wire, every guid marked as the sample's. */
async function readSample(file: string): Promise<SampleLine[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const item = plainItem.parse(JSON.parse(line))
    const { version = 0, publishedAt, embargoedUntil } = item
    const guid = `${SAMPLE}${item.guid}`
    return { text: JSON.stringify({ ...item, guid }), guid, version, publishedAt, embargoedUntil }
  })
}

const deskOf = async ({ screen }: Pick<SampleGiven, 'screen'>): Promise<DeskScreen> => {
  const read = await screen('desk')
  if (read.screen.kind !== 'desk') throw new Error('the store gave another screen')
  return read.screen
}

/** C187: how far a wire came that somebody played before this process began: everything up to the last that is here. */
async function playedBefore({ file }: Pick<SampleGiven, 'file'>, { wire }: DeskScreen): Promise<SamplePlay | null> {
  const reached = new Map(
    wire.filter(isSample).map(({ guid, version, held }) => [guid, Math.max(version, held?.version ?? 0)]),
  )
  if (reached.size === 0) return null
  const items = await readSample(file)
  const sent = items.findLastIndex(({ guid, version }) => (reached.get(guid) ?? -1) >= version) + 1
  return { state: sent < items.length ? 'stopped' : 'through', sent, of: items.length }
}

/** C187: the sample plays on a desk that has no copy but its own: nobody's alerts ring for it. */
export function createSample(given: SampleGiven): Sample {
  const { file, desk, now, warn, length = WATCHED } = given
  const player = new SamplePlayer({
    read: () => readSample(file),
    paceOf: (items) => forWatching(items, length),
    async post(text) {
      const body = new TextEncoder().encode(text)
      const receipts = await desk.post({ contentType: 'application/json', body, source: null })
      return !receipts.some(({ outcome }) => isNews(outcome))
    },
    now,
    sleep: (ms, signal) => setTimeout(ms, null, { signal }),
    warn,
  })
  return {
    async play() {
      const now = player.play()
      return now.state === 'idle' ? ((await playedBefore(given, await deskOf(given))) ?? now) : now
    },
    async start() {
      const { wire } = await deskOf(given)
      if (!wire.every(isSample)) throw new Refusal('conflict', 'the sample plays on a desk without copy of its own')
      return player.start()
    },
    stop: () => player.stop(),
    async putAway(by) {
      await player.stop()
      await desk.settled()
      await putAway(await deskOf(given), given, by)
      return player.play()
    },
  }
}
