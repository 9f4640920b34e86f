import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { WITHDRAWN } from '../client/follow/calls.ts'
import { createLine } from '../client/follow/line.ts'
import { createFollowStore, type OpenFollowStore } from '../client/follow/store.ts'
import type { FollowState } from '../client/follow/view.ts'
import type { CommandCall } from '../shared/protocol/command.ts'
import type { Topic } from '../shared/topic.ts'
import { anAlert } from './helpers/build.ts'
import { aFolder, type LiveDesk, type LiveDeskGiven, openLiveDesk } from './helpers/live-desk.ts'

async function aDesk(given: Partial<LiveDeskGiven> = {}): Promise<LiveDesk & { reopen(): Promise<void> }> {
  const file = join(aFolder(onTestFinished), 'desk.db')
  let desk = await openLiveDesk({ file, ...given })
  onTestFinished(() => desk.close())
  return {
    ...desk,
    append: (...bodies) => desk.append(...bodies),
    async reopen() {
      desk = await openLiveDesk({ file, ...given, port: desk.port })
    },
  }
}

const soon = (run: () => void): void => void setImmediate(run)

function aScreen(url: string, token = 'editor', next?: (run: () => void) => void): OpenFollowStore {
  const line = createLine({ url, token, delay: { first: 5, most: 20 }, patience: 300 })
  const store = createFollowStore({ line, soon, now: () => 12_345, ...(next && { next }) })
  store.open()
  onTestFinished(() => store.close())
  return store
}

function becomes(store: OpenFollowStore, topic: Topic, at: FollowState['at']): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (store.view(topic).state.at !== at) return
      letGo()
      done()
    }
    const letGo = store.subscribe(topic, look)
    look()
  })
}

const raised = (id: string) => ({ type: 'alert-raised', alert: anAlert({ id }) }) as const
const alertIds = (store: OpenFollowStore): string[] => {
  const { screen } = store.view('alerts')
  return screen?.kind === 'alerts' ? screen.alerts.map(({ id }) => id) : []
}

test('F6: a screen is loading, then live, then stale since the break, then live again with what it missed', async () => {
  const desk = await aDesk()
  await desk.append(raised('a'))
  const store = aScreen(desk.url)
  store.follow('alerts')
  expect(store.view('alerts').state).toEqual({ at: 'loading' })
  await becomes(store, 'alerts', 'live')
  await desk.close()
  await becomes(store, 'alerts', 'stale')
  expect(store.view('alerts').state).toEqual({ at: 'stale', since: 12_345 })
  expect(alertIds(store)).toEqual(['a'])
  await desk.reopen()
  await desk.append(raised('b'))
  await becomes(store, 'alerts', 'live')
  expect(alertIds(store)).toEqual(['b', 'a'])
})

test('F6: a view is the same object until something changes', async () => {
  const desk = await aDesk()
  const store = aScreen(desk.url)
  store.follow('alerts')
  await becomes(store, 'alerts', 'live')
  expect(store.view('alerts')).toBe(store.view('alerts'))
})

test('C84: who are in one pane of the page hear together, each pane in a turn of its own', async () => {
  const desk = await aDesk()
  const turns: (() => void)[] = []
  const next = (run: () => void): void => void turns.push(run)
  const store = aScreen(desk.url, 'editor', next)
  store.follow('alerts')
  await becomes(store, 'alerts', 'live')
  turns.splice(0).forEach((turn) => turn())
  const heard: string[] = []
  const shown = Promise.withResolvers<void>()
  store.subscribe('alerts', () => void heard.push(`bell ${alertIds(store).length}`), 'page')
  const letGo = store.subscribe('alerts', () => void heard.push('gone'), 'list')
  store.subscribe('alerts', () => void heard.push(`row ${alertIds(store).length}`), 'list')
  store.subscribe('alerts', () => void heard.push(`banner ${alertIds(store).length}`), 'page')
  letGo()
  store.subscribe('alerts', shown.resolve, 'page')
  await desk.append(raised('a'))
  await shown.promise
  expect(heard).toEqual(['bell 1', 'banner 1'])
  turns.shift()?.()
  expect(heard).toEqual(['bell 1', 'banner 1', 'row 1'])
  expect(turns).toEqual([])
})

test('F1: a topic is followed while somebody holds it, once however many do', async () => {
  const desk = await aDesk()
  const store = aScreen(desk.url)
  const [first, second] = [store.follow('alerts'), store.follow('alerts')]
  await becomes(store, 'alerts', 'live')
  first()
  first()
  expect(store.view('alerts').state.at).toBe('live')
  second()
  expect(store.view('alerts').state.at).toBe('stale')
  store.follow('desk')
  await desk.append(raised('a'))
  await becomes(store, 'desk', 'live')
  expect(alertIds(store)).toEqual([])
  store.follow('alerts')
  await becomes(store, 'alerts', 'live')
  expect(alertIds(store)).toEqual(['a'])
})

test('F5: a command whose answer was cut off is sent again under the same id', async () => {
  const calls: CommandCall[] = []
  const arrived = Promise.withResolvers<void>()
  const desk = await aDesk({
    command: async (call) => {
      calls.push(call)
      arrived.resolve()
      return calls.length === 1 ? new Promise(() => {}) : { ok: true, seq: 7 }
    },
  })
  const store = aScreen(desk.url)
  const answer = store.command({ name: 'acknowledge-alert', args: { alertId: 'alert-1' } })
  await arrived.promise
  await desk.close()
  await desk.reopen()
  expect(await answer).toEqual({ ok: true, seq: 7 })
  expect(calls).toHaveLength(2)
  expect(calls[1]).toEqual(calls[0])
})

/** A screen of alerts whose line has broken. */
async function cutOff() {
  const desk = await aDesk()
  const store = aScreen(desk.url)
  store.follow('alerts')
  await becomes(store, 'alerts', 'live')
  await desk.close()
  await becomes(store, 'alerts', 'stale')
  return { desk, store }
}

test('F5: a command that is given while cut off is sent when the line is back', async () => {
  const { desk, store } = await cutOff()
  const answer = store.command({ name: 'acknowledge-alert', args: { alertId: 'alert-1' } })
  await desk.reopen()
  expect(await answer).toEqual({ ok: true, seq: 0 })
})

test('C221: who acts while cut off is told that it is not done yet, and can take it back: then it is never sent', async () => {
  const { store } = await cutOff()
  const told = Promise.withResolvers<(() => void) | null>()
  const answer = store.command({ name: 'acknowledge-alert', args: { alertId: 'alert-1' } }, told.resolve)
  const withdraw = await told.promise
  withdraw?.()
  expect(await answer).toEqual({ ok: false, code: 'unavailable', message: WITHDRAWN })
})

test('C221: what is sent after a break is said to be sent: it can’t be taken back any more', async () => {
  const release = Promise.withResolvers<void>()
  const desk = await aDesk({
    command: async () => {
      await release.promise
      return { ok: true, seq: 7 }
    },
  })
  const store = aScreen(desk.url)
  store.follow('alerts')
  await becomes(store, 'alerts', 'live')
  await desk.close()
  await becomes(store, 'alerts', 'stale')
  const [kept, sent] = [Promise.withResolvers<boolean>(), Promise.withResolvers<boolean>()]
  const answer = store.command({ name: 'acknowledge-alert', args: { alertId: 'alert-1' } }, (withdraw) =>
    (withdraw === null ? sent : kept).resolve(true),
  )
  expect(await kept.promise).toBe(true)
  await desk.reopen()
  expect(await sent.promise).toBe(true)
  release.resolve()
  expect(await answer).toEqual({ ok: true, seq: 7 })
})

test('C221: who has no answer since the line broke is told so, and can take nothing back that the desk may have done', async () => {
  const arrived = Promise.withResolvers<void>()
  const desk = await aDesk({
    command: async () => {
      arrived.resolve()
      return new Promise(() => {})
    },
  })
  const store = aScreen(desk.url)
  const told = Promise.withResolvers<(() => void) | null>()
  void store.command({ name: 'acknowledge-alert', args: { alertId: 'alert-1' } }, told.resolve)
  await arrived.promise
  await desk.close()
  expect(await told.promise).toBe(null)
})

test('F6: who may not come in is told so, and its commands are answered', async () => {
  const desk = await aDesk()
  const store = aScreen(desk.url, 'nobody')
  store.follow('desk')
  const answer = store.command({ name: 'close-story', args: { storyId: 'story-1' } })
  await becomes(store, 'desk', 'refused')
  expect(store.view('desk').state).toMatchObject({ at: 'refused', code: 'unauthenticated' })
  expect(await answer).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('F6: a topic that the role may not follow is refused, the others are live', async () => {
  const desk = await aDesk()
  const store = aScreen(desk.url, 'wall')
  store.follow('desk')
  store.follow('wall:main')
  await becomes(store, 'wall:main', 'live')
  await becomes(store, 'desk', 'refused')
  expect(store.view('desk').state).toMatchObject({ code: 'forbidden' })
})

test('F6: a screen whose key is revoked while it is open says that it may not come in', async () => {
  let isRevoked = false
  const desk = await aDesk({ allowed: () => !isRevoked })
  const store = aScreen(desk.url)
  store.follow('desk')
  await becomes(store, 'desk', 'live')
  isRevoked = true
  desk.gateway.disconnect('editor')
  await becomes(store, 'desk', 'refused')
  expect(store.view('desk').screen?.kind).toBe('desk')
})
