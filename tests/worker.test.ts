import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { workerOf } from '../client/build/shell.ts'
import type { PushNote } from '../shared/push-device.ts'

interface Window {
  url: string
  visibilityState: 'visible' | 'hidden'
  focused: boolean
}
interface Note {
  title: string
  body: string
  tag: string
  silent: boolean
  renotify: boolean
  data: { path: string; at: string }
}

/** The service worker as it is built, with a browser around it that keeps what it shows and opens. */
async function aWorker(windows: Window[] = []) {
  const heard = new Map<string, (event: object) => void>()
  const shown: Note[] = []
  const done: string[] = []
  const sent: { url: string; body: unknown }[] = []
  const clients = windows.map((window) => ({
    ...window,
    focus: async () => void done.push(`focus ${window.url}`),
    postMessage: (word: { open: string }) => void done.push(`send to ${word.open}`),
  }))
  const self = {
    addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
    location: new URL('https://desk.example/sw.js'),
    navigator: { language: 'de' },
    registration: {
      getNotifications: async ({ tag }: { tag: string }) => shown.filter((note) => note.tag === tag),
      async showNotification(title: string, options: Omit<Note, 'title'>) {
        const place = shown.findIndex(({ tag }) => tag === options.tag)
        if (place >= 0) shown.splice(place, 1)
        shown.push({ title, ...options })
      },
      pushManager: { subscribe: async () => ({ endpoint: 'https://push.example/new' }) },
    },
    clients: {
      matchAll: async () => clients,
      openWindow: async (path: string) => void done.push(`open ${path}`),
    },
  }
  const fetch = async (url: string, { body }: { body: string }) => void sent.push({ url, body: JSON.parse(body) })
  const kept = new Map<string, object>()
  const cache = {
    match: async (path: string) => kept.get(path),
    put: async (path: string, response: object) => void kept.set(path, response),
    keys: async () => [...kept.keys()],
    delete: async (path: string) => kept.delete(path),
  }
  const caches = { open: async () => cache }
  runInNewContext(await workerOf([]), { self, fetch, URL, JSON, Promise, Response, caches })
  const fire = async (name: string, event: object): Promise<void> => {
    const waits: Promise<unknown>[] = []
    heard.get(name)?.({ ...event, waitUntil: (wait: Promise<unknown>) => void waits.push(wait) })
    await Promise.all(waits)
  }
  const push = (at: string, ...notes: PushNote[]) =>
    fire('push', { data: { json: () => ({ id: `m ${at}`, at, notes }) } })
  const click = (data: unknown) =>
    fire('notificationclick', { notification: { data, close: () => void done.push('close') } })
  return { push, click, fire, shown, done, sent }
}

const note = (over: Partial<PushNote> = {}): PushNote => ({
  tag: 'alert-1',
  title: 'Denial: Kremlin: “pure fiction”',
  body: 'The call',
  path: '/story/s1',
  rings: true,
  ...over,
})
const aWindow = (over: Partial<Window> = {}): Window => ({
  url: 'https://desk.example/',
  visibilityState: 'visible',
  focused: false,
  ...over,
})

test('T43: an alert is shown once; what becomes of it takes its place without a sound', async () => {
  const { push, shown } = await aWorker()
  await push('2024-11-11T12:00:00Z', note(), note({ tag: 'alert-2' }))
  expect(shown.map(({ tag, silent, renotify }) => [tag, silent, renotify])).toEqual([
    ['alert-2', false, true],
    ['alert-1', false, true],
  ])
  await push('2024-11-11T12:01:00Z', note({ rings: false, body: 'Resolved: misread' }))
  expect(shown.map(({ tag }) => tag)).toEqual(['alert-2', 'alert-1'])
  expect(shown[1]).toMatchObject({ silent: true, renotify: false, body: 'Resolved: misread' })
})

test('T43: what was sent earlier and comes later changes nothing', async () => {
  const { push, shown } = await aWorker()
  await push('2024-11-11T12:01:00Z', note({ rings: false, body: 'Resolved: misread' }))
  await push('2024-11-11T12:00:00Z', note())
  expect(shown).toMatchObject([{ body: 'Resolved: misread' }])
})

test('T43: a message that comes twice rings once, also where its notification was put away', async () => {
  const { push, shown } = await aWorker()
  await push('2024-11-11T12:00:00Z', note())
  shown.length = 0
  await push('2024-11-11T12:00:00Z', note())
  expect(shown).toMatchObject([{ tag: 'alert-1', silent: true }])
})

test('T43: it is silent where the desk is open before its reader, not where a wall is', async () => {
  const open = await aWorker([aWindow()])
  await open.push('2024-11-11T12:00:00Z', note())
  expect(open.shown).toMatchObject([{ silent: true }])
  const wall = await aWorker([
    aWindow({ url: 'https://desk.example/wall/main' }),
    aWindow({ visibilityState: 'hidden' }),
  ])
  await wall.push('2024-11-11T12:00:00Z', note())
  expect(wall.shown).toMatchObject([{ silent: false }])
})

test('T43: a click opens the story, in the desk’s own window where one is open', async () => {
  const shut = await aWorker([aWindow({ url: 'https://desk.example/wall/main' })])
  await shut.click({ path: '/story/s1', at: '' })
  expect(shut.done).toEqual(['close', 'open /story/s1'])
  const open = await aWorker([aWindow({ visibilityState: 'hidden' }), aWindow({ url: 'https://desk.example/wire' })])
  await open.click({ path: '/story/s1', at: '' })
  expect(open.done).toEqual(['close', 'focus https://desk.example/wire', 'send to /story/s1'])
})

test('T41: the worker tells the desk of the address that its browser has changed', async () => {
  const { fire, sent } = await aWorker()
  await fire('pushsubscriptionchange', { oldSubscription: { endpoint: 'https://push.example/old', options: {} } })
  expect(sent).toMatchObject([
    {
      url: '/api/v1/push/devices',
      body: { replaces: 'https://push.example/old', subscription: { endpoint: 'https://push.example/new' } },
    },
  ])
})
