import { type BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'

/** The database as better-auth wants it; only `db/` knows what is behind. */
export type AuthDatabase = NonNullable<BetterAuthOptions['database']>

export interface AuthGiven {
  database: AuthDatabase
  /** Signs session cookies; at least 32 characters, kept with the data. */
  secret: string
  /** Origin for browsers; decides whether cookies are `Secure`. */
  publicUrl: string | null
  /** Hears of what better-auth can't do. */
  warn: (message: string) => void
}

const DAY = 86_400

/** Stands for the desk's own address, whatever it is: requests are checked against the real one before they come here. */
export const ANY_ORIGIN = 'http://desk.localhost'

/** better-auth with accounts by e-mail and password alone: nobody signs up, users are made. */
export const createAuth = ({ database, secret, publicUrl, warn }: AuthGiven) =>
  betterAuth({
    appName: 'On Record',
    baseURL: publicUrl ?? ANY_ORIGIN,
    basePath: '/api/auth',
    secret,
    database,
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        disabled: { type: 'boolean', required: true, input: false, defaultValue: false },
      },
    },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    // The desk limits requests itself, sign-in more strictly.
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'on-record', useSecureCookies: publicUrl?.startsWith('https:') ?? false },
    logger: { level: 'error', log: (_level, message) => warn(message) },
    databaseHooks: {
      session: {
        create: {
          // X6: a disabled user gets no session.
          async before(session, context) {
            const user = await context?.context.internalAdapter.findUserById(session.userId)
            if (user && 'disabled' in user && user.disabled)
              throw new APIError('FORBIDDEN', { code: 'forbidden', message: 'this account is disabled' })
          },
        },
      },
    },
  })
export type Auth = ReturnType<typeof createAuth>
