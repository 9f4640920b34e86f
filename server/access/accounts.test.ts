import { expect, test } from 'vitest'
import type { NewAccount } from './account.ts'
import { memoryAccounts } from './testing/doubles.ts'

const ada = (over: Partial<NewAccount> = {}): NewAccount => ({
  email: 'Ada@desk.example',
  name: 'Ada',
  role: 'admin',
  password: 'a long enough one',
  ...over,
})
const cookieFrom = (cookies: string[]): string => cookies.map((cookie) => cookie.split(';')[0]).join('; ')

test('a user who signed in is known by the cookie', async () => {
  const accounts = memoryAccounts()
  const made = await accounts.create(ada())
  const cookie = cookieFrom(await accounts.signIn('ada@desk.example', 'a long enough one'))
  expect(await accounts.userOf({ cookie })).toEqual({ id: made.id, name: 'Ada', role: 'admin' })
})

test('the session cookie is HttpOnly and SameSite=Lax', async () => {
  const accounts = memoryAccounts()
  await accounts.create(ada())
  const [cookie] = await accounts.signIn('ada@desk.example', 'a long enough one')
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
})

test('a forged cookie names nobody', async () => {
  const accounts = memoryAccounts()
  await accounts.create(ada())
  expect(await accounts.userOf({ cookie: 'on-record.session_token=abc.def' })).toBeNull()
})

test('a wrong password is refused like an unknown address', async () => {
  const accounts = memoryAccounts()
  await accounts.create(ada())
  await expect(accounts.signIn('ada@desk.example', 'another password')).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await expect(accounts.signIn('eve@desk.example', 'another password')).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})

test('an address is taken once, whatever its case', async () => {
  const accounts = memoryAccounts()
  await accounts.create(ada())
  await expect(accounts.create(ada({ email: 'ADA@desk.example' }))).rejects.toMatchObject({ code: 'conflict' })
})

test('a bad user is refused with the place of each fault', async () => {
  const made = memoryAccounts().create(ada({ email: 'nowhere', password: 'short' }))
  await expect(made).rejects.toMatchObject({
    code: 'bad-fields',
    faults: [{ path: '/email' }, { path: '/password' }],
  })
})

test('nobody signs up', async () => {
  const accounts = memoryAccounts()
  const body = JSON.stringify({ email: 'eve@desk.example', name: 'Eve', password: 'a long enough one', role: 'admin' })
  const headers = { 'content-type': 'application/json' }
  const url = 'http://desk.localhost/api/auth/sign-up/email'
  const answer = await accounts.handle(new Request(url, { method: 'POST', body, headers }))
  expect(answer.ok).toBe(false)
  expect(await accounts.list()).toEqual([])
})

test('X6: a disabled user loses the session and gets no other', async () => {
  const accounts = memoryAccounts()
  await accounts.create(ada())
  const { id } = await accounts.create(ada({ email: 'bo@desk.example', role: 'editor' }))
  const cookie = cookieFrom(await accounts.signIn('bo@desk.example', 'a long enough one'))
  await accounts.change(id, { disabled: true })
  expect(await accounts.userOf({ cookie })).toBeNull()
  await expect(accounts.signIn('bo@desk.example', 'a long enough one')).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})

test('X7: the last admin can neither be disabled nor demoted', async () => {
  const accounts = memoryAccounts()
  const { id } = await accounts.create(ada())
  await expect(accounts.change(id, { disabled: true })).rejects.toMatchObject({ code: 'conflict' })
  await expect(accounts.change(id, { role: 'editor' })).rejects.toMatchObject({ code: 'conflict' })
  await accounts.create(ada({ email: 'bo@desk.example' }))
  expect(await accounts.change(id, { role: 'editor' })).toMatchObject({ role: 'editor' })
})
