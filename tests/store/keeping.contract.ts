import { expect, test } from 'vitest'
import type { ShareRow } from '../../db/store.ts'
import { AT } from '../helpers/build.ts'
import { aKey, allPages, aPayload, bring } from './build.ts'
import type { Engine } from './engine.ts'

/** What stands beside the log: payloads, answers to commands, keys. */
export function keepingContract({ fresh, again }: Engine): void {
  test('D2: a payload is kept byte by byte before anything looks at it', async () => {
    const store = await fresh()
    const body = new Uint8Array([0, 255, 13, 10, 0xc3, 0x28])
    await store.keepPayloads([aPayload({ body }), aPayload({ payloadId: 'payload-2', source: null })])
    const reopened = await again(store)
    expect(await reopened.payload('payload-1')).toEqual(aPayload({ body }))
    expect(await reopened.payload('payload-2')).toMatchObject({ source: null })
    expect(await reopened.payload('payload-3')).toBeNull()
  })

  test('D2: what could not be parsed is listed with its faults, newest first', async () => {
    const store = await fresh()
    await store.keepPayloads(['payload-1', 'payload-2', 'payload-3'].map((payloadId) => aPayload({ payloadId })))
    const faults = [{ path: '/0/guid', message: 'is missing' }]
    await store.append({
      at: AT,
      events: [],
      rows: [
        { row: 'payload-state', payloadId: 'payload-1', state: 'failed', faults },
        { row: 'payload-state', payloadId: 'payload-2', state: 'parsed', faults: [] },
      ],
    })
    expect((await store.payloads({ state: 'failed', limit: 10 })).rows).toEqual([
      {
        payloadId: 'payload-1',
        source: 'reuters',
        contentType: 'application/json',
        receivedAt: AT,
        bytes: 17,
        state: 'failed',
        faults,
      },
    ])
    const pages = await allPages((cursor) => store.payloads({ limit: 2, ...(cursor === undefined ? {} : { cursor }) }))
    expect(pages.map((page) => page.map(({ payloadId, state }) => `${payloadId} ${state}`))).toEqual([
      ['payload-3 received', 'payload-2 parsed'],
      ['payload-1 failed'],
    ])
  })

  test('D2: what waits is asked for by source, page by page', async () => {
    const store = await fresh()
    const ids = ['payload-1', 'payload-2', 'payload-3', 'payload-4']
    const sources = ['tide', 'berth', 'tide', 'tide']
    await store.keepPayloads(ids.map((payloadId, i) => aPayload({ payloadId, source: sources[i] ?? null })))
    const failed = ids.slice(0, 3)
    await store.append({
      at: AT,
      events: [],
      rows: failed.map((payloadId) => ({ row: 'payload-state', payloadId, state: 'failed', faults: [] })),
    })
    const pages = await allPages((cursor) =>
      store.failedPayloadsOf({ source: 'tide', limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
    )
    expect(pages.map((page) => page.map(({ payloadId }) => payloadId))).toEqual([['payload-3'], ['payload-1']])
    expect(await store.failedPayloads()).toEqual(
      new Map([
        ['tide', 2],
        ['berth', 1],
      ]),
    )
  })

  test('F5: the first answer to a command is the one that stays', async () => {
    const store = await fresh()
    const answered = (seq: number) =>
      store.append({
        at: AT,
        events: [],
        rows: [{ row: 'command', commandId: 'command-1', by: 'ana', at: AT, answer: { ok: true, seq } }],
      })
    await answered(7)
    await answered(8)
    expect(await store.command('command-1')).toEqual({ ok: true, seq: 7 })
    expect(await store.command('command-2')).toBeNull()
  })

  test('keys are found by their hash, and revoked once', async () => {
    const store = await fresh()
    const key = aKey()
    const other = aKey({ id: 'key-2', hash: 'b'.repeat(64), role: 'admin', source: null })
    await store.addKey(key)
    await store.addKey(other)
    expect(await store.keyByHash(key.hash)).toEqual(key)
    expect(await store.keyByHash('c'.repeat(64))).toBeNull()
    expect(await store.revokeKey('key-1', AT)).toBe(true)
    expect(await store.revokeKey('key-1', '2030-01-01T00:00:00Z')).toBe(false)
    expect(await store.revokeKey('key-3', AT)).toBe(false)
    expect(await store.keys()).toEqual([{ ...key, revokedAt: AT }, other])
    await expect(store.addKey({ ...other, id: 'key-3' })).rejects.toThrow(/hash/)
  })

  test('links to a story are found by their id, and revoked once', async () => {
    const store = await fresh()
    const link: ShareRow = {
      id: 'share-1',
      storyId: 'story-1',
      view: 'timeline',
      asOf: 7,
      name: 'For the agency',
      passphrase: 'salt:digest',
      expiresAt: AT,
      createdAt: AT,
      createdBy: 'ana',
      revokedAt: null,
    }
    const other: ShareRow = { ...link, id: 'share-2', storyId: 'story-2', view: 'claims', asOf: null, passphrase: null }
    await store.addShare(link)
    await store.addShare(other)
    expect([await store.share('share-1'), await store.share('share-2'), await store.share('share-3')]).toEqual([
      link,
      other,
      null,
    ])
    expect([await store.revokeShare('share-1', AT), await store.revokeShare('share-1', AT)]).toEqual([true, false])
    expect(await store.shares('story-1')).toEqual([{ ...link, revokedAt: AT }])
  })

  test('B2: a store that was brought up by its own writes is sound', async () => {
    const store = await fresh()
    expect(await store.check()).toEqual([])
    await bring(store, { itemId: 'item-1' }, { itemId: 'item-2' }, { itemId: 'item-1', version: 2 })
    await store.indexNext(2)
    await bring(store, { itemId: 'item-2', version: 2 })
    await store.indexNext(10)
    expect(await store.check()).toEqual([])
  })
}
