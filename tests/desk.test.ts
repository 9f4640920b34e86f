import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Store } from '../db/store.ts'
import type { Analyst } from '../server/desk/analyst.ts'
import type { LogEvent } from '../shared/event.ts'
import { fold } from '../shared/fold.ts'
import type { Identity } from '../shared/role.ts'
import type { DeskScreen } from '../shared/screen.ts'
import { concerns } from '../shared/topics-of.ts'
import { aPost, startDesk, type StartedDesk, TestClock } from './helpers/start-desk.ts'

/** A folder that outlives one desk. */
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-restart-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An analyst that never answers before it is closed. */
function stuck(): Analyst {
  const closed = Promise.withResolvers<never>()
  closed.promise.catch(() => {})
  return { analyse: () => closed.promise, learn: () => {}, close: async () => closed.reject(new Error('closed')) }
}

const editor: Identity = { id: 'user-1', name: 'Ada', role: 'editor' }

const desk = async ({ store }: StartedDesk): Promise<DeskScreen> => {
  const { screen } = await store.screen('desk')
  if (screen.kind !== 'desk') throw new Error('not a desk screen')
  return screen
}
const all = ({ store }: StartedDesk): Promise<LogEvent[]> => store.eventsAfter(0, 10_000)
const types = async (started: StartedDesk): Promise<string[]> => (await all(started)).map(({ type }) => type)

test('D1: posts that arrive together share a commit, and each is answered for itself', async () => {
  let commits = 0
  const counting = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (name === 'append') commits += 1
        return value.bind(target) as unknown
      },
    })
  const started = await startDesk({
    wrap: counting,
    analyst: stuck(),
  })
  const receipts = await Promise.all(Array.from({ length: 40 }, (_, n) => started.post(aPost({ guid: `g${n}` }))))
  expect(receipts.map(([r]) => r?.guid)).toEqual(Array.from({ length: 40 }, (_, n) => `g${n}`))
  expect(receipts.every(([r]) => r?.outcome === 'created')).toBe(true)
  expect(commits).toBeLessThan(5)
})

test('D2: a body that cannot be read is refused with its place, kept with its faults, and spoils no other post', async () => {
  const started = await startDesk()
  const bad = started.post(aPost({ publishedAt: 'yesterday' }))
  const good = started.post(aPost({ guid: 'g2' }))
  await expect(bad).rejects.toMatchObject({
    code: 'bad-fields',
    faults: [{ path: expect.stringContaining('publishedAt') }],
  })
  expect((await good)[0]?.outcome).toBe('created')
  const { rows } = await started.store.payloads({ state: 'failed', limit: 10 })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.faults[0]?.path).toContain('publishedAt')
})

test('X: a key of one source cannot post copy of another', async () => {
  const started = await startDesk()
  const body = new TextEncoder().encode(JSON.stringify([aPost({ source: 'ap' }), aPost({ status: 'canceled' })]))
  const posted = started.desk.post({ contentType: 'application/json', body, source: 'ap' })
  await expect(posted).rejects.toMatchObject({ code: 'forbidden', faults: [{ path: '/1/source' }] })
  expect(started.log.head()).toBe(0)
})

test('D3: two versions of one item in one batch are told apart in order', async () => {
  const started = await startDesk()
  const receipts = await started.post(aPost(), aPost({ version: 2, headline: 'UPDATE 1-Kremlin denies' }), aPost())
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['created', 'updated', 'duplicate'])
})

test('D1: what was accepted and not yet analysed is taken up at the next start', async () => {
  const first = await startDesk({
    dataDir: aFolder(),
    analyst: stuck(),
  })
  await first.post(aPost())
  expect(first.desk.pending()).toBe(1)
  // The process ends here: nothing is closed.
  const second = await startDesk({ dataDir: first.dataDir })
  await second.desk.settled()
  expect(await second.store.pendingCount()).toBe(0)
  expect(await types(second)).toContain('entry-logged')
})

test('D5: an embargoed item is on the desk alone until its time, then goes through the chain', async () => {
  const clock = new TestClock('2024-11-11T09:00:00Z')
  const started = await startDesk({ clock })
  const embargoedUntil = '2024-11-11T09:00:00.900Z'
  const heard: LogEvent[] = []
  const released = new Promise<void>((resolve) =>
    started.log.subscribe((events) => {
      heard.push(...events)
      if (events.some(({ type }) => type === 'item-released')) resolve()
    }),
  )
  expect((await started.post(aPost({ embargoedUntil })))[0]?.outcome).toBe('held')
  await started.desk.settled()
  expect(heard.map(({ type }) => type)).toEqual(['item-held'])
  expect(heard.filter((event) => concerns(event, 'wall:main') || concerns(event, 'alerts'))).toEqual([])
  clock.set('2024-11-11T09:00:01Z')
  await released
  await started.desk.settled()
  expect(heard.map(({ type }) => type).slice(0, 2)).toEqual(['item-held', 'item-released'])
  expect(heard.map(({ type }) => type)).toContain('alert-raised')
})

test('D5: an embargo that passed while the desk was down is released at the start', async () => {
  const dataDir = aFolder()
  const first = await startDesk({ dataDir, clock: new TestClock('2024-11-11T09:00:00Z') })
  await first.post(aPost({ embargoedUntil: '2024-11-11T12:00:00Z' }))
  await first.stop()
  const second = await startDesk({ dataDir, clock: new TestClock('2024-11-11T13:00:00Z') })
  await second.desk.settled()
  expect(await types(second)).toEqual(expect.arrayContaining(['item-held', 'item-released', 'entry-logged']))
})

test('D5: the kill of copy that was never out tells nobody but the desk', async () => {
  const started = await startDesk()
  await started.post(aPost({ embargoedUntil: '2024-11-12T00:00:00Z' }))
  await started.post(aPost({ version: 2, status: 'canceled', headline: '' }))
  await started.desk.settled()
  expect(await types(started)).toEqual(['item-held', 'item-withdrawn'])
})

test('D6: a kill keeps the text in history, marks the line, raises an alert and cannot be undone by redelivery', async () => {
  const started = await startDesk()
  const [receipt] = await started.post(aPost())
  await started.post(aPost({ version: 2, status: 'canceled', headline: '', body: '' }))
  await started.desk.settled()
  const again = await started.post(aPost())
  await started.desk.settled()
  expect(again[0]?.outcome).toBe('withdrawn')
  const line = (await desk(started)).wire[0]
  expect(line).toMatchObject({ withdrawn: true, headline: aPost().headline })
  const versions = await started.store.itemVersions(receipt?.itemId ?? '')
  expect(versions.find(({ version }) => version === 1)?.body).toBe(aPost().body)
  expect((await desk(started)).alerts.filter(({ kind }) => kind === 'kill')).toHaveLength(1)
})

test('D6: a kill that overtakes its own copy before the analysis still takes back what it reported', async () => {
  const started = await startDesk()
  const scoop = {
    guid: 'scoop',
    source: 'herald',
    sourceName: 'The Herald',
    headline: 'Harbour chief offered his resignation, sources say',
    body: 'Harbour chief Ivo Brandt has offered his resignation over the dredging contract, two people familiar with the matter told The Herald.',
  }
  await started.post(aPost(scoop), aPost({ ...scoop, version: 2, status: 'canceled', body: '' }))
  await started.desk.settled()
  const events = await all(started)
  const stances = events.flatMap((event) => (event.type === 'entry-logged' ? [event.entry.stance] : []))
  expect(stances).toEqual(['report', 'retraction'])
  expect((await desk(started)).alerts.map(({ kind }) => kind)).toEqual(['kill'])
})

test('D7, S16: a rejected denial stays rejected when another outlet carries it, and nobody is told again', async () => {
  const started = await startDesk()
  await started.post(aPost())
  await started.desk.settled()
  const alert = (await desk(started)).alerts.find(({ kind }) => kind === 'denial')
  expect(alert?.headline).toContain('pure fiction')
  const call = {
    id: 'reject-001',
    name: 'reject-entry',
    args: { entryId: alert?.entryId ?? '', reason: 'misread' },
  } as const
  expect(await started.desk.command(call, editor)).toMatchObject({ ok: true })
  await started.post(
    aPost({ guid: 'ap-1', source: 'ap', sourceName: 'AP', body: String(aPost().body).replace('(Reuters)', '(AP)') }),
  )
  await started.desk.settled()
  const entry = await started.store.entry(alert?.entryId ?? '')
  expect(entry?.state).toBe('rejected')
  expect((await desk(started)).alerts.filter(({ kind }) => kind === 'denial')).toHaveLength(1)
  expect((await desk(started)).alerts[0]?.state).toBe('resolved')
})

test('F5: a repeated command is answered again, not done twice', async () => {
  const started = await startDesk()
  const call = { id: 'wall-00001', name: 'put-on-wall', args: { wallId: 'main', storyId: null } } as const
  const first = await started.desk.command(call, editor)
  const second = await started.desk.command(call, editor)
  expect(second).toEqual(first)
  expect(await types(started)).toEqual(['wall-changed'])
})

test('F5: what cannot be done is answered with a code and changes nothing', async () => {
  const started = await startDesk()
  const call = { id: 'confirm-01', name: 'confirm-entry', args: { entryId: 'none' } } as const
  expect(await started.desk.command(call, editor)).toMatchObject({ ok: false, code: 'not-found' })
  expect(started.log.head()).toBe(0)
})

test('only the first acknowledgement of an alert counts', async () => {
  const started = await startDesk()
  await started.post(aPost())
  await started.desk.settled()
  const alertId = (await desk(started)).alerts[0]?.id ?? ''
  await started.desk.command(
    { id: 'ack-000001', name: 'acknowledge-alert', args: { alertId, reason: 'on it' } },
    editor,
  )
  await started.desk.command(
    { id: 'ack-000002', name: 'acknowledge-alert', args: { alertId } },
    { ...editor, name: 'Bob' },
  )
  expect(await started.store.alert(alertId)).toMatchObject({
    state: 'acknowledged',
    acknowledgedBy: 'Ada',
    reason: 'on it',
  })
})

test('L3: the desk screen folded from the first event equals the fresh one after copy, kill, embargo and commands', async () => {
  const started = await startDesk()
  const { screen: empty } = await started.store.screen('desk')
  await started.post(aPost(), aPost({ guid: 'h', embargoedUntil: '2024-11-12T00:00:00Z' }))
  await started.post(aPost({ version: 2, status: 'canceled', headline: '' }))
  await started.desk.settled()
  const events = (await all(started)).filter((event) => concerns(event, 'desk'))
  expect(fold(empty, events)).toEqual((await started.store.screen('desk')).screen)
  expect(await started.store.check()).toEqual([])
})
