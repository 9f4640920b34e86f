import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { stance } from '../../shared/statement.ts'
import { NoSharedData, sharedFolder } from './shared-rows.ts'

const item = z.object({
  guid: z.string(),
  source: z.string(),
  sourceName: z.string(),
  version: z.number().default(1),
  publishedAt: z.string(),
  language: z.string().nullable().default(null),
  headline: z.string(),
  body: z.string().default(''),
  status: z.string().default('usable'),
  story: z.string(),
})
export type ScenarioItem = z.infer<typeof item>

const scenario = z.object({
  slug: z.string(),
  items: z.array(item),
  entries: z.array(
    z.object({
      party: z.string(),
      aliases: z.array(z.string()),
      speaker: z.string().nullable().default(null),
      stance,
      firstItem: z.string(),
      carriedBy: z.array(z.string()),
      quote: z.string().nullable().default(null),
    }),
  ),
})
/** A contested story with its copy and the entries that an editor would log of it. */
export type Scenario = z.infer<typeof scenario>

const OWN = fileURLToPath(new URL('../../tests/gold/seen/scenarios', import.meta.url))

const read = (folder: string): Scenario[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => scenario.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))

/** The contested stories in the shared folder. Throws `NoSharedData` where there are none. */
export function sharedScenarios(): Scenario[] {
  const folder = join(sharedFolder(), 'scenarios/dev')
  const found = read(folder)
  if (found.length === 0) throw new NoSharedData(`No contested stories in ${folder}.`)
  return found
}

/** Our own that have been read. */
export const ownScenarios = (): Scenario[] => read(OWN)
