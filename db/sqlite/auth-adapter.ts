import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { account, session, user, verification } from '../schema/access.ts'
import type { SqliteStore } from './open.ts'

/**
 * The accounts' tables as better-auth's `database`. It writes these four tables only, one statement at a time; that is
 * why the command line may make users while a server runs.
 */
export const authAdapter = ({ connection }: SqliteStore): ReturnType<typeof drizzleAdapter> =>
  drizzleAdapter(connection.db, { provider: 'sqlite', schema: { user, session, account, verification } })
