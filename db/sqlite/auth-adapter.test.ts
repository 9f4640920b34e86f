import { join } from 'node:path'
import { betterAuth } from 'better-auth/minimal'
import { expect, test } from 'vitest'
import { authAdapter } from './auth-adapter.ts'
import { aFolder, openForTest } from './testing/sqlite-engine.ts'

async function accounts() {
  const store = await openForTest(join(aFolder(), 'on-record.db'))
  const auth = betterAuth({
    database: authAdapter(store),
    secret: 'a secret of thirty-two characters or more',
    baseURL: 'http://desk.localhost',
    emailAndPassword: { enabled: true },
    user: { additionalFields: { role: { type: 'string', defaultValue: 'viewer' }, disabled: { type: 'boolean' } } },
    telemetry: { enabled: false },
  })
  return { store, internal: (await auth.$context).internalAdapter }
}

/** As the desk makes users: nobody signs up. */
const BY = { method: 'admin' } as const
const ana = { name: 'Ana', email: 'ana@example.org', emailVerified: true }

test('accounts, their role and their sessions are kept', async () => {
  const { internal } = await accounts()
  const made = await internal.createUser({ ...ana, role: 'admin', disabled: false }, BY)
  await internal.linkAccount({ userId: made.id, providerId: 'credential', accountId: made.id, password: 'hashed' })
  const { token } = await internal.createSession(made.id)
  const found = await internal.findUserByEmail('ana@example.org', { includeAccounts: true })
  expect(found).toMatchObject({
    user: { name: 'Ana', role: 'admin', disabled: false },
    accounts: [{ password: 'hashed' }],
  })
  expect(await internal.findSession(token)).toMatchObject({ user: { id: made.id } })
})

test('a user is a viewer unless it is said otherwise, and can be disabled', async () => {
  const { internal } = await accounts()
  const made = await internal.createUser(ana, BY)
  expect(await internal.updateUser(made.id, { disabled: true })).toMatchObject({ role: 'viewer', disabled: true })
})

test('an address is taken once', async () => {
  const { internal } = await accounts()
  await internal.createUser(ana, BY)
  await expect(internal.createUser(ana, BY)).rejects.toThrow(/user/)
})

test('the sessions of a user who is deleted are gone', async () => {
  const { internal, store } = await accounts()
  const { id } = await internal.createUser(ana, BY)
  await internal.createSession(id)
  store.connection.raw.prepare('delete from user where id = ?').run(id)
  expect(store.connection.raw.prepare('select count(*) from session').pluck().get()).toBe(0)
})
