import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { KeyRow } from '../store.ts'
import { openStore } from './open.ts'

const key: KeyRow = {
  id: 'key-1',
  name: 'wire',
  role: 'ingest',
  source: null,
  hash: 'a'.repeat(64),
  createdAt: '2024-11-11T08:00:00.000Z',
  revokedAt: null,
  wall: null,
  seenAt: null,
}

test('B6: a key that another connection adds or revokes is met so at the next request', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-keys-'))
  const open = () => openStore({ file: join(folder, 'on-record.db'), newId: () => 'log' })
  const [server, commandLine] = [await open(), await open()]
  onTestFinished(async () => {
    await Promise.all([server.close(), commandLine.close()])
    rmSync(folder, { recursive: true, force: true })
  })
  expect(await server.keyByHash(key.hash)).toBeNull()
  await commandLine.addKey(key)
  expect(await server.keyByHash(key.hash)).toEqual(key)
  expect(await server.keyByHash(key.hash)).toEqual(key)
  const at = '2024-11-11T09:00:00.000Z'
  await commandLine.revokeKey(key.id, at)
  expect(await server.keyByHash(key.hash)).toEqual({ ...key, revokedAt: at })
})
