import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must } from '../../shared/must.ts'
import { createSetup } from './setup.ts'
import { memoryAccounts } from './testing/doubles.ts'

const admin = { email: 'ada@desk.example', name: 'Ada', password: 'a long enough one' }

function setUp() {
  const accounts = memoryAccounts()
  const dataDir = mkdtempSync(join(tmpdir(), 'on-record-setup-'))
  return { accounts, dataDir, setup: createSetup(dataDir, accounts) }
}

test('X4: the link makes the first admin, once', async () => {
  const { setup, accounts } = setUp()
  const token = must(await setup.open(), 'a token')
  const both = await Promise.allSettled([
    setup.finish(token, admin),
    setup.finish(token, { ...admin, email: 'b@desk.example' }),
  ])
  expect(both.map((one) => one.status)).toEqual(['fulfilled', 'rejected'])
  expect(await accounts.list()).toMatchObject([{ email: 'ada@desk.example', role: 'admin' }])
  expect(await setup.open()).toBeNull()
})

test('X4: a wrong token makes nobody, and a faulty form leaves the link good', async () => {
  const { setup, accounts } = setUp()
  const token = must(await setup.open(), 'a token')
  await expect(setup.finish('guess', admin)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setup.finish(token, { ...admin, password: 'x' })).rejects.toMatchObject({ code: 'bad-fields' })
  expect(await accounts.list()).toEqual([])
  expect(await setup.finish(token, admin)).toMatchObject({ role: 'admin' })
})

test('X4: a new start makes the earlier link worthless', async () => {
  const { setup } = setUp()
  const earlier = must(await setup.open(), 'a token')
  await setup.open()
  await expect(setup.finish(earlier, admin)).rejects.toMatchObject({ code: 'forbidden' })
})

test('the token itself is on no disk, and its digest is readable by the owner alone', async () => {
  const { setup, dataDir } = setUp()
  const token = must(await setup.open(), 'a token')
  for (const name of readdirSync(dataDir)) {
    const file = join(dataDir, name)
    expect(readFileSync(file, 'utf8')).not.toContain(token)
    expect(statSync(file).mode & 0o077).toBe(0)
  }
})
