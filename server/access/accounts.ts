import type { IncomingHttpHeaders } from 'node:http'
import { fromNodeHeaders } from 'better-auth/node'
import { z } from 'zod'
import { Refusal } from '../../shared/error-code.ts'
import { allows, type Identity } from '../../shared/role.ts'
import { account, type Account, type AccountChange, newAccount, type NewAccount, userRole } from './account.ts'
import { ANY_ORIGIN, type Auth } from './auth.ts'

/** The people of the desk. */
export interface Accounts {
  /** The user whose session cookie `headers` carry, or null. */
  userOf: (headers: IncomingHttpHeaders) => Promise<Identity | null>
  /** Throws `Refusal`: `conflict` for an address that is taken, `bad-fields`. */
  create: (wanted: NewAccount) => Promise<Account>
  list: () => Promise<Account[]>
  byEmail: (email: string) => Promise<Account | null>
  /** X7: the last admin who can sign in stays one. Throws `Refusal`: `not-found`, `conflict`. */
  change: (id: string, change: AccountChange) => Promise<Account>
  /** Cookies (`Set-Cookie` values) of a new session. Throws `Refusal` `unauthenticated`. */
  signIn: (email: string, password: string) => Promise<string[]>
  /** What better-auth answers for one of its own addresses. `request` comes from the desk's own origin. */
  handle: (request: Request) => Promise<Response>
}

/** A stored user, as every adapter gives it back. */
const stored = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: userRole,
    disabled: z.coerce.boolean(),
    createdAt: z.coerce.date(),
  })
  .transform(({ createdAt, ...rest }) => account.parse({ ...rest, createdAt: createdAt.toISOString() }))

const MOST_USERS = 10_000

function valid(wanted: NewAccount): NewAccount {
  const read = newAccount.safeParse(wanted)
  if (read.success) return { ...read.data, email: read.data.email.toLowerCase() }
  const faults = read.error.issues.map((issue) => ({ path: `/${issue.path.join('/')}`, message: issue.message }))
  throw new Refusal('bad-fields', 'the user cannot be made', faults)
}

async function create(auth: Auth, wanted: NewAccount): Promise<Account> {
  const { internalAdapter, password } = await auth.$context
  const { password: plain, ...user } = valid(wanted)
  if (await internalAdapter.findUserByEmail(user.email))
    throw new Refusal('conflict', `there is already a user ${user.email}`)
  const made = await internalAdapter.createUser({ ...user, disabled: false, emailVerified: true }, { method: 'admin' })
  await internalAdapter.linkAccount({
    userId: made.id,
    providerId: 'credential',
    accountId: made.id,
    password: await password.hash(plain),
  })
  return stored.parse(made)
}

async function list(auth: Auth): Promise<Account[]> {
  const { internalAdapter } = await auth.$context
  return z.array(stored).parse(await internalAdapter.listUsers(MOST_USERS, 0, { field: 'createdAt', direction: 'asc' }))
}

const isActiveAdmin = (user: Pick<Account, 'role' | 'disabled'>): boolean =>
  !user.disabled && allows(user.role, 'admin')

async function change(auth: Auth, userId: string, wanted: AccountChange): Promise<Account> {
  const { internalAdapter } = await auth.$context
  const users = await list(auth)
  const before = users.find((user) => user.id === userId)
  if (before === undefined) throw new Refusal('not-found', 'there is no such user')
  const after = { role: wanted.role ?? before.role, disabled: wanted.disabled ?? before.disabled }
  const others = users.filter((user) => user.id !== userId)
  if (isActiveAdmin(before) && !isActiveAdmin(after) && !others.some(isActiveAdmin))
    throw new Refusal('conflict', 'this is the last admin')
  await internalAdapter.updateUser(userId, after)
  if (after.disabled) await internalAdapter.deleteUserSessions(userId)
  return { ...before, ...after }
}

async function userOf(auth: Auth, headers: IncomingHttpHeaders): Promise<Identity | null> {
  const session = await auth.api.getSession({ headers: fromNodeHeaders(headers), query: { disableRefresh: true } })
  const user = session === null ? null : stored.parse(session.user)
  return user === null || user.disabled ? null : { id: user.id, name: user.name, role: user.role }
}

async function signIn(auth: Auth, email: string, password: string): Promise<string[]> {
  const url = `${ANY_ORIGIN}/api/auth/sign-in/email`
  const body = JSON.stringify({ email, password })
  const answer = await auth.handler(
    new Request(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
  )
  if (!answer.ok) throw new Refusal('unauthenticated', 'address or password is wrong')
  return answer.headers.getSetCookie()
}

export const createAccounts = (auth: Auth): Accounts => ({
  userOf: (headers) => userOf(auth, headers),
  create: (wanted) => create(auth, wanted),
  list: () => list(auth),
  async byEmail(email) {
    return (await list(auth)).find((user) => user.email === email.toLowerCase()) ?? null
  },
  change: (id, wanted) => change(auth, id, wanted),
  signIn: (email, password) => signIn(auth, email, password),
  handle: (request) => auth.handler(request),
})
