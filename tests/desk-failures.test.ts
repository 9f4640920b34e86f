import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Batch, Store } from '../db/store.ts'
import type { Analyst } from '../server/desk/analyst.ts'
import type { ItemLine } from '../shared/item.ts'
import type { Identity } from '../shared/role.ts'
import { aPost, startDesk, type StartedDesk, TestClock } from './helpers/start-desk.ts'

const wire = async ({ store }: StartedDesk): Promise<ItemLine[]> => {
  const { screen } = await store.screen('desk')
  if (screen.kind !== 'desk') throw new Error('not a desk screen')
  return screen.wire
}

const editor: Identity = { id: 'user-1', name: 'Ada', role: 'editor' }

/** Finds no position in anything, and fails where `fails` says so of a headline. */
const analyst = (fails: (headline: string) => boolean): Analyst => ({
  analyse: async ({ headline }) => {
    if (fails(headline)) throw new Error('cannot read this')
    return { language: 'en', statements: [], profile: { terms: [[headline, 1]], names: [] } }
  },
  learn: () => {},
  close: async () => {},
})

/** A store that cannot commit what `poisons` says of. */
const failing =
  (poisons: (batch: Batch) => boolean) =>
  (store: Store): Store => ({
    ...store,
    append: async (batch) => {
      if (poisons(batch)) throw new Error('cannot be written')
      return store.append(batch)
    },
  })

const bringsPoison =
  (type: 'item-arrived' | 'item-released') =>
  ({ events }: Batch): boolean =>
    events.some((event) => event.type === type && event.item.guid === 'poison')

const analysesPoison = ({ rows }: Batch): boolean =>
  (typeof rows === 'function' ? rows([]) : rows).some(
    (row) => row.row === 'analysis' && row.analysis.profile.terms.some(([term]) => term === 'poison'),
  )

test('D3: a post that breaks the commit which it shares fails alone', async () => {
  const started = await startDesk({ wrap: failing(bringsPoison('item-arrived')) })
  const posts = ['g1', 'poison', 'g2'].map((guid) => started.post(aPost({ guid })))
  const ends = await Promise.allSettled(posts)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect((await wire(started)).map(({ guid }) => guid)).toEqual(['g2', 'g1'])
  const { rows } = await started.store.payloads({ state: 'failed', limit: 10 })
  expect(rows.map(({ faults }) => faults)).toEqual([[{ path: '', message: 'cannot be written' }]])
})

test('D2, R2: a body that breaks its reader waits with its fault, as one that cannot be read', async () => {
  const told: string[] = []
  const { post, store } = await startDesk({
    parsePayload: () => {
      throw new TypeError('x is undefined')
    },
    warn: (message) => void told.push(message),
  })
  await expect(post(aPost())).rejects.toMatchObject({ name: 'Refusal', code: 'bad-format' })
  const { rows } = await store.payloads({ state: 'failed', limit: 10 })
  expect(rows.map(({ faults }) => faults)).toEqual([
    [{ path: '', message: 'this breaks its reader: TypeError: x is undefined' }],
  ])
  expect(told).toEqual(['a body breaks its reader'])
})

test('D4: a version whose positions cannot be logged waits with its error, and the rest goes on', async () => {
  const started = await startDesk({ analyst: analyst(() => false), wrap: failing(analysesPoison) })
  await started.post(aPost({ headline: 'poison' }), aPost({ guid: 'g2', headline: 'sound' }))
  await started.desk.settled()
  expect((await wire(started)).map(({ headline, fault }) => [headline, fault])).toEqual([
    ['sound', null],
    ['poison', 'cannot be written'],
  ])
  expect(await started.store.pendingCount()).toBe(0)
})

test('D4: the error of a version that was overtaken while it waited does not stand on its successor', async () => {
  const started = await startDesk({ analyst: analyst((headline) => headline === 'poison') })
  const [receipt] = await started.post(aPost({ headline: 'poison' }), aPost({ version: 2, headline: 'sound' }))
  await started.desk.settled()
  expect((await wire(started))[0]?.fault).toBeNull()
  const versions = await started.store.itemVersions(receipt?.itemId ?? '')
  expect(versions.map(({ state, fault }) => [state, fault])).toEqual([
    ['faulted', 'cannot read this'],
    ['done', null],
  ])
})

test('D5: an embargo that cannot be released holds back no other', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'on-record-restart-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const first = await startDesk({ dataDir })
  const held = { embargoedUntil: '2024-11-11T12:00:00Z' }
  await first.post(aPost({ guid: 'poison', ...held }), aPost({ guid: 'g2', ...held }))
  await first.stop()
  const clock = new TestClock('2024-11-11T13:00:00Z')
  const second = await startDesk({ dataDir, clock, wrap: failing(bringsPoison('item-released')) })
  const out = (await second.store.eventsAfter(0, 100)).flatMap((event) =>
    event.type === 'item-released' ? [event.item.guid] : [],
  )
  expect(out).toEqual(['g2'])
})

test('D4: a poisoned version waits with its error, the rest goes on, and it can be run again', async () => {
  let poisoned = true
  const started = await startDesk({ analyst: analyst((headline) => headline === 'poison' && poisoned) })
  const [receipt] = await started.post(aPost({ headline: 'poison' }))
  await started.post(aPost({ guid: 'g2', headline: 'sound' }))
  await started.desk.settled()
  expect((await wire(started)).map(({ headline, fault }) => [headline, fault])).toEqual([
    ['sound', null],
    ['poison', 'cannot read this'],
  ])
  poisoned = false
  const retry = { name: 'retry-item', args: { itemId: receipt?.itemId ?? '' } } as const
  expect(await started.desk.command({ id: 'retry-0001', ...retry }, editor)).toMatchObject({ ok: true })
  await started.desk.settled()
  expect((await wire(started)).every(({ fault }) => fault === null)).toBe(true)
  expect(await started.desk.command({ id: 'retry-0002', ...retry }, editor)).toMatchObject({
    ok: false,
    code: 'conflict',
  })
})
