import { defineConfig } from 'drizzle-kit'

/** `drizzle-kit generate --config db/drizzle.config.ts` writes the next migration after a change of the schema. */
export default defineConfig({ dialect: 'sqlite', schema: './db/schema/*.ts', out: './db/migrations' })
