import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../shared/role.ts'

/** Keys of other systems; the key itself is never stored. */
export const apiKey = sqliteTable('api_key', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  source: text(),
  hash: text().notNull().unique(),
  createdAt: text('created_at').notNull(),
  revokedAt: text('revoked_at'),
  /** The only wall that a screen's key may follow. */
  wall: text(),
  /** When the screen was last connected. */
  seenAt: text('seen_at'),
})

const NOW = sql`(cast(unixepoch('subsecond') * 1000 as integer))`
const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })
const made = () => ({
  createdAt: moment('created_at').default(NOW).notNull(),
  updatedAt: moment('updated_at').default(NOW).notNull(),
})

// The four tables of better-auth 1.7, with the desk's two fields of a user.

export const user = sqliteTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).default(false).notNull(),
  image: text(),
  ...made(),
  role: text().default('viewer').notNull(),
  disabled: integer({ mode: 'boolean' }).default(false).notNull(),
})

const userId = () =>
  text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' })

export const session = sqliteTable(
  'session',
  {
    id: text().primaryKey(),
    expiresAt: moment('expires_at').notNull(),
    token: text().notNull().unique(),
    ...made(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: userId(),
  },
  (t) => [index('session_user').on(t.userId)],
)

export const account = sqliteTable(
  'account',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: userId(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text(),
    password: text(),
    ...made(),
  },
  (t) => [index('account_user').on(t.userId)],
)

export const verification = sqliteTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment('expires_at').notNull(),
    ...made(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)
