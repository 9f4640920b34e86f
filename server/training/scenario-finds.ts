import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { emptyStory, foldStory } from '../../shared/fold.ts'
import type { ItemLineBody } from '../../shared/item.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { stance } from '../../shared/statement.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import { analyse } from '../analysis/analyse.ts'
import { createStories } from '../story/create-stories.ts'
import type { JudgedFind } from './fit-confidence.ts'
import { namesMeet } from './meet.ts'
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
})
type Item = z.infer<typeof item>

const scenario = z.object({
  slug: z.string(),
  items: z.array(item),
  entries: z.array(z.object({ party: z.string(), aliases: z.array(z.string()), stance })),
})
type Scenario = z.infer<typeof scenario>

function lineOf({ guid, source, sourceName, version, publishedAt, language, headline }: Item): ItemLineBody {
  const at = new Date(publishedAt).toISOString()
  const sent = { itemId: `${source} ${guid}`, guid, source, sourceName, version, publishedAt: at, receivedAt: at }
  const marks = { urgency: null, slugline: null, tag: null, withdrawn: false, held: null, fault: null, storyId: null }
  return { ...sent, ...marks, language, headline, status: 'usable' }
}

/** The entries that a desk without a store logs of a story's copy. */
function entriesOf({ items }: Scenario): Entry[] {
  let made = 0
  const stories = createStories({ newId: () => `n${(made += 1)}` })
  const screens = new Map<string, StoryScreen>()
  const lines = new Map<string, ItemLineBody>()
  let seq = 0
  const log = (events: readonly NewEvent[], at: string): void => {
    const logged = events.map((event): LogEvent => ({ ...event, seq: (seq += 1), at }))
    for (const event of logged) {
      if (event.type === 'item-filed') lines.set(event.item.itemId, { ...event.item, storyId: event.to })
      for (const topic of topicsOf(event).filter((t) => t.startsWith('story:'))) {
        const id = topic.slice('story:'.length)
        screens.set(id, foldStory(screens.get(id) ?? emptyStory(id), event))
      }
    }
    stories.apply(logged)
  }
  for (const one of items.filter(({ status }) => status === 'usable')) {
    const fresh = lineOf(one)
    const before = lines.get(fresh.itemId)
    const line = { ...fresh, storyId: before?.storyId ?? null }
    lines.set(line.itemId, line)
    log([{ type: before ? 'item-updated' : 'item-arrived', item: line, by: 'auto', reason: null }], line.publishedAt)
    const { headline, body, language, sourceName } = one
    const analysis = analyse({ headline, body, language, publishedAt: line.publishedAt, sourceName })
    log(stories.decideItem({ line: { ...line, seq }, body, analysis, at: line.publishedAt }), line.publishedAt)
  }
  return [...screens.values()].flatMap(({ entries }) => entries)
}

type Gold = Scenario['entries'][number]

/** A denial and its restatement, a report and its follow-up are one side. */
const sideOf = (of: Entry['stance']): string => (of === 'restatement' ? 'denial' : of === 'follow-up' ? 'report' : of)

/** The same party on the same side: what a confidence speaks of. Which claim it is on, and whether it is new, is not. */
const standsFor = ({ party, speaker, stance: taken }: Entry, gold: Gold): boolean =>
  sideOf(taken) === sideOf(gold.stance) &&
  [gold.party, ...gold.aliases].some((known) => namesMeet(party, known) || namesMeet(speaker, known))

const judged = (told: Scenario): { entry: Entry; right: boolean }[] =>
  entriesOf(told).map((entry) => ({ entry, right: told.entries.some((gold) => standsFor(entry, gold)) }))

/** Each entry of the contested stories in the shared folder: right where the story's own list has the party on that side. */
export function scenarioFinds(weight: number): JudgedFind[] {
  const folder = join(sharedFolder(), 'scenarios/dev')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  if (files.length === 0) throw new NoSharedData(`No contested stories in ${folder}.`)
  return files.flatMap((name) => {
    const told = scenario.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    return judged(told).flatMap(({ entry, right }) => {
      const { evidence, stance: taken, confidence } = entry
      if (evidence === null || evidence.rule === 'kill') return []
      const strength = evidence.strength ?? confidence
      return [{ group: told.slug, rule: evidence.rule, stance: firstStance(taken), strength, right, weight }]
    })
  })
}

/** The stance of the statement behind an entry. */
const firstStance = (taken: Entry['stance']): Entry['stance'] =>
  taken === 'restatement' ? 'denial' : taken === 'follow-up' ? 'report' : taken
