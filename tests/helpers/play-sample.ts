import { readFile } from 'node:fs/promises'
import type { StartedDesk, TestClock } from './start-desk.ts'

/** Plays the bundled sample wire, each item at its own time. */
export async function playSample(desk: StartedDesk, clock: TestClock): Promise<void> {
  const lines = await readFile(new URL('../../server/cli/sample-wire.jsonl', import.meta.url), 'utf8')
  for (const line of lines.split('\n').filter(Boolean)) {
    const item: Record<string, unknown> = JSON.parse(line)
    clock.set(String(item['publishedAt']))
    await desk.post(item)
    await desk.desk.settled()
  }
}
