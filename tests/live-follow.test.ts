import { expect, test } from 'vitest'
import { fold } from '../shared/fold.ts'
import { anAlert, anEntry } from './helpers/build.ts'
import { aDesk, arrived } from './helpers/live-test.ts'

test('F1: a follow is answered at once with where the log stands', async () => {
  const { screen, append } = await aDesk()
  await append(arrived('a'), arrived('b'))
  const desk = screen()
  desk.follow('desk')
  expect(await desk.next('ahead')).toEqual({ topic: 'desk', head: { logId: 'log-1', seq: 2 } })
})

test('F2: frames follow on each other, also over events that do not concern the topic', async () => {
  const { screen, append } = await aDesk()
  const alerts = screen()
  alerts.follow('alerts')
  const { cursor } = await alerts.next('reset')
  const first = await alerts.next('frame')
  await append(arrived('a'), arrived('b'))
  await append({ type: 'alert-raised', alert: anAlert() })
  const second = await alerts.next('frame')
  await append(arrived('c'))
  await append({ type: 'alert-raised', alert: anAlert({ id: 'alert-2' }) })
  const third = await alerts.next('frame')
  expect([first.after, second.after, third.after]).toEqual([cursor.seq, first.upTo, second.upTo])
  expect(third.upTo).toBe(5)
  expect([...second.events, ...third.events].map(({ seq }) => seq)).toEqual([3, 5])
})

test('F3: a null cursor is answered with a reset', async () => {
  const { screen, append, store } = await aDesk()
  await append(arrived('a'))
  const desk = screen()
  desk.follow('desk')
  const { cursor, screen: shown } = await desk.next('reset')
  expect(cursor).toEqual({ logId: 'log-1', seq: 1 })
  expect(shown).toEqual((await store.screen('desk')).screen)
})

test.each([
  ['of another log', { logId: 'log-0', seq: 1 }],
  ['in the future', { logId: 'log-1', seq: 99 }],
])('F3: a cursor %s is answered with a reset', async (_, cursor) => {
  const { screen, append } = await aDesk()
  await append(arrived('a'), arrived('b'))
  const desk = screen()
  desk.follow('desk', cursor)
  expect((await desk.next('reset')).cursor).toEqual({ logId: 'log-1', seq: 2 })
})

test('F3: a cursor that is further behind than memory reaches is answered with a reset', async () => {
  const { screen, append } = await aDesk({ window: 2 })
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await append(arrived(id))
  const desk = screen()
  desk.follow('desk', { logId: 'log-1', seq: 1 })
  expect((await desk.next('reset')).cursor.seq).toBe(6)
})

test('F3: a cursor with more behind it than a screen holds is answered with a reset', async () => {
  const { screen, append } = await aDesk()
  await append(...Array.from({ length: 600 }, (_, n) => arrived(`item-${n}`)))
  const desk = screen()
  desk.follow('desk', { logId: 'log-1', seq: 0 })
  expect((await desk.next('reset')).cursor.seq).toBe(600)
})

test('F3: a burst that is more than a screen holds reaches its followers as a reset', async () => {
  const { screen, append, store } = await aDesk()
  const desk = screen()
  desk.follow('desk')
  await desk.next('reset')
  await append(...Array.from({ length: 600 }, (_, n) => arrived(`item-${n}`)))
  const { cursor, screen: shown } = await desk.next('reset')
  expect(cursor.seq).toBe(600)
  expect(shown).toEqual((await store.screen('desk')).screen)
})

test('F4: a screen that comes back gets what it missed and then what comes, without a seam', async () => {
  const { screen, append } = await aDesk()
  await append(arrived('a'), arrived('b'))
  const desk = screen()
  desk.follow('desk', { logId: 'log-1', seq: 1 })
  const backfill = await desk.next('frame')
  await append(arrived('c'))
  const live = await desk.next('frame')
  expect([backfill.after, backfill.upTo, live.after, live.upTo]).toEqual([1, 2, 2, 3])
  expect([...backfill.events, ...live.events].map(({ seq }) => seq)).toEqual([2, 3])
})

test('F4: a screen that missed nothing is told so', async () => {
  const { screen, append } = await aDesk()
  await append(arrived('a'))
  const desk = screen()
  desk.follow('desk', { logId: 'log-1', seq: 1 })
  expect(await desk.next('frame')).toEqual({ topic: 'desk', after: 1, upTo: 1, events: [] })
})

test('F4: what is committed while a reset is read is neither missed nor told twice', async () => {
  const [reading, mayRead] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { screen, append, store } = await aDesk({
    screen: (real) => async (topic) => {
      const cut = await real.screen(topic)
      reading.resolve()
      await mayRead.promise
      return cut
    },
  })
  await append(arrived('a'))
  const desk = screen()
  desk.follow('desk')
  await reading.promise
  await append(arrived('b'), arrived('c'))
  mayRead.resolve()
  const { cursor, screen: shown } = await desk.next('reset')
  const frames = [await desk.next('frame')]
  while (frames.at(-1)?.upTo !== 3) frames.push(await desk.next('frame'))
  expect(frames.map(({ after }) => after)).toEqual([cursor.seq, ...frames.map(({ upTo }) => upTo)].slice(0, -1))
  const events = frames.flatMap((frame) => frame.events)
  expect(events.map(({ seq }) => seq)).toEqual([2, 3])
  expect(fold(shown, events)).toEqual((await store.screen('desk')).screen)
})

test('F4: a follower that is ahead of a quiet topic’s others takes them along', async () => {
  const { screen, append } = await aDesk()
  const [early, late] = [screen(), screen()]
  early.follow('alerts')
  await early.next('reset')
  await early.next('frame')
  await append(arrived('a'), arrived('b'))
  late.follow('alerts')
  expect((await late.next('reset')).cursor.seq).toBe(2)
  expect(await early.next('frame')).toEqual({ topic: 'alerts', after: 0, upTo: 2, events: [] })
  expect(await late.next('frame')).toEqual({ topic: 'alerts', after: 2, upTo: 2, events: [] })
  await append({ type: 'alert-raised', alert: anAlert() })
  const told = [await early.next('frame'), await late.next('frame')]
  expect(told.map(({ after, upTo }) => [after, upTo])).toEqual([
    [2, 3],
    [2, 3],
  ])
})

test('F4: a thousand events later a quiet topic’s followers have a cursor that can be served', async () => {
  const { screen, append } = await aDesk()
  const alerts = screen()
  alerts.follow('alerts')
  await alerts.next('reset')
  await alerts.next('frame')
  await append(...Array.from({ length: 1_200 }, (_, n) => arrived(`item-${n}`)))
  expect(await alerts.next('frame')).toEqual({ topic: 'alerts', after: 0, upTo: 1_200, events: [] })
})

test('F1: a story’s events reach its own followers, not another story’s', async () => {
  const { screen, append } = await aDesk()
  const [one, two] = [screen(), screen()]
  one.follow('story:story-1')
  two.follow('story:story-2')
  for (const story of [one, two]) {
    await story.next('reset')
    await story.next('frame')
  }
  await append({ type: 'entry-logged', entry: anEntry({ carriedBy: [] }) })
  await append({ type: 'entry-logged', entry: anEntry({ id: 'entry-2', storyId: 'story-2', carriedBy: [] }) })
  expect((await one.next('frame')).events.map(({ seq }) => seq)).toEqual([1])
  expect((await two.next('frame')).events.map(({ seq }) => seq)).toEqual([2])
})

test('F3: many screens that start at once share one read', async () => {
  let reads = 0
  const { screen, append } = await aDesk({
    screen: (real) => (topic) => {
      reads += 1
      return real.screen(topic)
    },
  })
  await append(arrived('a'))
  const screens = Array.from({ length: 20 }, () => screen())
  for (const one of screens) one.follow('desk')
  const seqs = await Promise.all(screens.map(async (one) => (await one.next('reset')).cursor.seq))
  expect(new Set(seqs)).toEqual(new Set([1]))
  expect(reads).toBe(1)
})

test('F3: a screen that cannot be read is refused as unavailable, and the next follow is served', async () => {
  let fails = true
  const { screen } = await aDesk({
    screen: (real) => async (topic) => {
      if (fails) throw new Error('disk')
      return real.screen(topic)
    },
  })
  const desk = screen()
  desk.follow('desk')
  expect(await desk.next('refused')).toMatchObject({ topic: 'desk', code: 'unavailable' })
  fails = false
  desk.follow('desk')
  expect((await desk.next('reset')).topic).toBe('desk')
})

test('F3: a screen that could not be read for a follow that was given up does not end the next one', async () => {
  const [reading, mayFail] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { screen, append, log } = await aDesk({
    screen: () => async () => {
      reading.resolve()
      await mayFail.promise
      throw new Error('disk')
    },
  })
  const desk = screen()
  desk.follow('desk')
  await reading.promise
  desk.follow('desk', { logId: log.logId, seq: log.head() })
  expect((await desk.next('frame')).events).toEqual([])
  mayFail.resolve()
  await append(arrived('a'))
  expect((await desk.next('frame')).events).toMatchObject([{ type: 'item-arrived' }])
  desk.untyped.emit('unfollow', { topic: 'desk' })
  desk.follow('alerts')
  expect(await desk.next('refused')).toMatchObject({ topic: 'alerts' })
})
