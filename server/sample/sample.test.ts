import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startDesk, type StartedDesk } from '../../tests/helpers/start-desk.ts'
import { atSpeed } from './pace.ts'
import { SamplePlayer } from './player.ts'
import { createSample } from './sample.ts'

const item = (guid: string, minute: number, over: Record<string, unknown> = {}) => ({
  guid,
  source: 'reuters',
  publishedAt: `2024-11-11T09:${String(minute).padStart(2, '0')}:00Z`,
  headline: `Harbour notice ${guid}`,
  body: `Berth ${guid} is closed until further notice, the harbour office said.`,
  ...over,
})
const editor = { id: 'u1', name: 'Duty editor', role: 'editor' } as const

function sampleOn({ desk, store, dataDir }: StartedDesk, items: Record<string, unknown>[], length = 0) {
  const file = join(dataDir, 'wire.jsonl')
  writeFileSync(file, items.map((one) => `${JSON.stringify(one)}\n`).join(''))
  let made = 0
  const warned: string[] = []
  const sample = createSample({
    file,
    desk,
    screen: (topic) => store.screen(topic),
    newId: () => `sample-command-${(made += 1)}`,
    now: Date.now,
    warn: (why) => warned.push(why),
    length,
  })
  return { sample, warned }
}

/** Waits for the end by asking for it: a stop answers when the last item is through. */
async function through({ sample }: ReturnType<typeof sampleOn>, sent: number): Promise<void> {
  await expect.poll(() => sample.play(), { timeout: 30_000 }).toEqual({ state: 'through', sent, of: sent })
}

test('C187: the sample comes through the ordinary way in, marked as such by its guids', async () => {
  const started = await startDesk()
  const playing = sampleOn(started, [item('a', 0), item('b', 1)])
  expect(await playing.sample.start()).toMatchObject({ state: 'playing', of: 2 })
  await through(playing, 2)
  await started.desk.settled()
  const { screen } = await started.store.screen('desk')
  expect(screen.kind === 'desk' && screen.wire.map(({ guid }) => guid)).toEqual(['sample:b', 'sample:a'])
})

test('C187: how far it came is known after a restart too, from the copy on the desk', async () => {
  const started = await startDesk()
  const wire = [item('a', 0), item('b', 1), item('c', 2)]
  const before = sampleOn(started, wire.slice(0, 2))
  await before.sample.start()
  await through(before, 2)
  expect(await sampleOn(started, wire.slice(0, 2)).sample.play()).toEqual({ state: 'through', sent: 2, of: 2 })
  expect(await sampleOn(started, wire).sample.play()).toEqual({ state: 'stopped', sent: 2, of: 3 })
})

test('C187: a desk with copy of its own is left alone', async () => {
  const started = await startDesk()
  await started.post(item('own', 0))
  const { sample } = sampleOn(started, [item('a', 1)])
  await expect(sample.start()).rejects.toMatchObject({ code: 'conflict' })
  expect((await sample.play()).state).toBe('idle')
})

const nothing = (): void => {}

/** A player whose sleep ends when the test says so. */
function steered() {
  const sent: string[] = []
  const waits: number[] = []
  let wake = nothing
  const player = new SamplePlayer({
    read: async () =>
      ['a', 'b', 'c'].map((guid, i) => ({
        text: guid,
        publishedAt: item(guid, i).publishedAt,
        embargoedUntil: undefined,
      })),
    paceOf: (items) => atSpeed(items, 1),
    post: async (text) => (sent.push(text), false),
    now: () => 0,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        waits.push(ms)
        wake = () => resolve(null)
        signal.addEventListener('abort', () => reject(new Error('stopped')))
      }),
    warn: (why) => sent.push(why),
  })
  return { player, sent, waits, wake: () => wake() }
}

test('C187: it can be stopped between two items, and goes on where it was', async () => {
  const { player, sent, waits, wake } = steered()
  await player.start()
  await expect.poll(() => waits.length, { timeout: 10_000 }).toBe(1)
  expect(await player.stop()).toEqual({ state: 'stopped', sent: 1, of: 3 })
  await player.start()
  await expect.poll(() => waits.length, { timeout: 10_000 }).toBe(2)
  wake()
  await expect.poll(() => player.play().state, { timeout: 10_000 }).toBe('through')
  expect(sent).toEqual(['a', 'b', 'c'])
  expect(waits).toEqual([60_000, 60_000])
})

test('C187: put away, its stories are closed and its alerts answered, under the name of who asked', async () => {
  const started = await startDesk()
  const report = item('r', 0, {
    headline: 'Trump spoke with Putin by phone, people familiar with the call say',
    body: 'Donald Trump spoke by phone with Russian President Vladimir Putin on Thursday, people familiar with the call said.',
  })
  const denial = item('d', 30, {
    headline: 'Kremlin denies report of Trump-Putin call, calls it "pure fiction"',
    body: 'The Kremlin on Monday denied a report that Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".',
  })
  const playing = sampleOn(started, [report, denial])
  await playing.sample.start()
  await through(playing, 2)
  await started.desk.settled()
  const before = await started.store.screen('desk')
  expect(before.screen.kind === 'desk' && before.screen.stories.length).toBeGreaterThan(0)
  await playing.sample.putAway(editor)
  expect(playing.warned).toEqual([])
  const { screen } = await started.store.screen('desk')
  if (screen.kind !== 'desk') throw new Error('another screen')
  expect(screen.stories.map(({ state }) => state)).toEqual(screen.stories.map(() => 'closed'))
  expect(screen.alerts.filter(({ state }) => state !== 'resolved')).toEqual([])
})
