import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const FOLDER = new URL('gold/', import.meta.url)
const scenario = z.object({
  claims: z.array(z.object({ id: z.string() })),
  items: z.array(
    z.object({
      guid: z.string(),
      version: z.int(),
      publishedAt: z.iso.datetime(),
      headline: z.string(),
      body: z.string(),
    }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      claim: z.string(),
      party: z.string(),
      firstItem: z.string(),
      carriedBy: z.array(z.string()),
      quote: z.string().nullable(),
      restates: z.string().nullable(),
    }),
  ),
})
const scenarios = ['seen', 'unseen'].flatMap((set) => {
  const folder = new URL(`${set}/scenarios/`, FOLDER)
  return readdirSync(folder).map((name) => ({ name: `${set}/${name}`, file: new URL(name, folder) }))
})

test.each(scenarios)('the labels of $name fit its copy', ({ file }) => {
  const { claims, items, entries } = scenario.parse(JSON.parse(readFileSync(file, 'utf8')))
  for (const entry of entries) {
    const [guid, version = '1'] = entry.firstItem.split('@')
    const first = items.find((i) => i.guid === guid && i.version === Number(version))
    expect(claims.map((c) => c.id)).toContain(entry.claim)
    expect(`${first?.headline}\n${first?.body}`).toContain(entry.quote ?? '')
    expect(items.map((i) => i.guid)).toEqual(expect.arrayContaining(entry.carriedBy.map((c) => c.split('@')[0])))
    const restated = entries.filter((e) => e.id === entry.restates).map((e) => e.party)
    expect(restated).toEqual(entry.restates === null ? [] : [entry.party])
  }
})
