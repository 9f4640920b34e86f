import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { stance } from '../../../shared/statement.ts'

const goldEntry = z.object({
  id: z.string(),
  party: z.string(),
  aliases: z.array(z.string()),
  speaker: z.string().nullable(),
  stance,
  firstItem: z.string(),
  carriedBy: z.array(z.string()),
  quote: z.string().nullable(),
})
export type GoldEntry = z.infer<typeof goldEntry>

const scenario = z.object({
  slug: z.string(),
  items: z.array(z.object({ guid: z.string(), headline: z.string(), story: z.string() })),
  entries: z.array(goldEntry),
})
/** A contested story with its copy and the entries that an editor would log, as far as the report needs them. */
export type Scenario = z.infer<typeof scenario>

export const readScenario = (path: string): Scenario => scenario.parse(JSON.parse(readFileSync(path, 'utf8')))

const folded = (name: string | null): string =>
  (name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|of|an?|spokes(?:man|woman|person)|ministry s)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** True when one of `names` is, holds or is held by one of `aliases`, as the shared scorer compares them. */
export function sameParty(names: readonly (string | null)[], aliases: readonly (string | null)[]): boolean {
  const known = aliases.map(folded).filter(Boolean)
  return names
    .map(folded)
    .filter(Boolean)
    .some((name) => known.some((alias) => ` ${name} `.includes(` ${alias} `) || ` ${alias} `.includes(` ${name} `)))
}

export const guidOf = (reference: string): string => reference.split('@')[0] ?? reference
