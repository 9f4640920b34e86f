import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { seeded } from '../../tests/bench/copy/random.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

const WRITER = fileURLToPath(new URL('testing/append-forever.ts', import.meta.url))

const acknowledgedIn = (file: string): number[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number)

/** Lets a writer acknowledge `count` transactions more and kills it in the middle of whatever it does then. */
async function killAfter(count: number, file: string, acknowledged: string): Promise<void> {
  const before = acknowledgedIn(acknowledged).length
  const watcher = watch(acknowledged)
  const writer = fork(WRITER, [file, acknowledged], { stdio: 'inherit' })
  const gone = once(writer, 'exit')
  watcher.on('change', () => {
    if (acknowledgedIn(acknowledged).length >= before + count) writer.kill('SIGKILL')
  })
  const [code, signal] = await gone
  watcher.close()
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
}

test.each([1, 2])(
  'D1: kill -9 at any moment loses nothing acknowledged and leaves a sound database (seed %i)',
  async (seed) => {
    const folder = aFolder()
    const [file, acknowledged] = [join(folder, 'on-record.db'), join(folder, 'acknowledged')]
    const random = seeded(seed)
    writeFileSync(acknowledged, '')
    for (let kill = 0; kill < 3; kill += 1) {
      await killAfter(1 + random.below(60), file, acknowledged)
      expect(existsSync(file)).toBe(true)
      const store = await openForTest(file)
      const kept = (await store.eventsAfter(0, 10_000)).map(({ seq }) => seq)
      expect(kept).toEqual(kept.map((_, at) => at + 1))
      expect(acknowledgedIn(acknowledged).filter((seq) => seq > kept.length)).toEqual([])
      expect(await store.check()).toEqual([])
      await store.close()
    }
  },
)
