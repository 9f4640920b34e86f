import type { Cursor } from '../../shared/protocol/cursor.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import type { Screen } from '../../shared/screen.ts'
import type { Topic } from '../../shared/topic.ts'

/** A screen as it was last seen whole, with the moment until when it was, in ms since the epoch. */
export interface KeptScreen {
  topic: Topic
  cursor: Cursor
  screen: Screen
  at: number
  /** What was kept under another protocol may have another shape. */
  protocol: number
}

/** The desk, its alerts and the stories last looked at; not what belongs to one person or to its administration. */
const isKept = (topic: Topic): boolean => topic === 'desk' || topic === 'alerts' || topic.startsWith('story:')
const MOST = 8

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser keeps nothing')))
  })

let opened: Promise<IDBDatabase> | null = null
function open(): Promise<IDBDatabase> {
  if (opened !== null) return opened
  const request = indexedDB.open('on-record', 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('screens', { keyPath: 'topic' }).createIndex('at', 'at')
  })
  opened = done(request)
  return opened
}

const screens = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await open()).transaction('screens', mode).objectStore('screens')

/** The screen of a topic as it was last seen; null where there is none, or where this browser keeps nothing. */
export async function recallScreen(topic: Topic): Promise<KeptScreen | null> {
  if (!isKept(topic)) return null
  try {
    const kept: KeptScreen | undefined = await done((await screens('readonly')).get(topic))
    return kept?.protocol === PROTOCOL_VERSION ? kept : null
  } catch {
    return null
  }
}

/** Keeps a screen; of all that are kept, the longest unseen go. Lost or full storage is no reason to fail. */
export async function keepScreen(kept: Omit<KeptScreen, 'protocol'>): Promise<void> {
  if (!isKept(kept.topic)) return
  try {
    const store = await screens('readwrite')
    await done(store.put({ ...kept, protocol: PROTOCOL_VERSION }))
    const topics = await done(store.index('at').getAllKeys())
    await Promise.all(topics.slice(0, -MOST).map((topic) => done(store.delete(topic))))
  } catch {
    // The next look tries again.
  }
}

/** Forgets all of them: whoever sat here is gone. */
export async function forgetScreens(): Promise<void> {
  try {
    await done((await screens('readwrite')).clear())
  } catch {
    // Nothing was kept.
  }
}
