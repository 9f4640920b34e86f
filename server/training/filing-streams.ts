import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ItemLine } from '../../shared/item.ts'
import { analyse } from '../analysis/analyse.ts'
import { type Known, known } from '../story/known.ts'
import { attributionRows } from './attribution-rows.ts'
import { SAMPLE_WIRE_STORIES } from './sample-wire-stories.ts'
import { sharedFolder, sharedRows } from './shared-rows.ts'

/** Copy in order of time, each piece with the story that it is of. */
export interface Stream {
  name: string
  /** What one decision in it counts for in training. */
  weight: number
  items: readonly { item: Known; gold: string }[]
}

interface Copy {
  id: string
  gold: string
  at: string
  sourceName: string
  language: string | null
  headline: string
  body: string
}

const rumour = z.object({ id: z.string(), claimId: z.string(), headline: z.string(), at: z.string() })
const copied = z.object({
  guid: z.string(),
  source: z.string(),
  sourceName: z.string().nullish(),
  publishedAt: z.string(),
  language: z.string().nullish(),
  headline: z.string(),
  body: z.string().nullish(),
  status: z.string().nullish(),
  story: z.string().nullish(),
})
const scenario = z.object({ slug: z.string(), items: z.array(copied) })

function knownOf({ id, at, sourceName, language, headline, body }: Copy): Known {
  const publishedAt = new Date(at).toISOString()
  const analysis = analyse({ headline, body, language, publishedAt, sourceName })
  const told = { itemId: id, guid: id, source: sourceName, sourceName, version: 1, publishedAt, headline }
  const none = { urgency: null, slugline: null, tag: null, held: null, fault: null, storyId: null, withdrawn: false }
  const line: ItemLine = {
    ...told,
    ...none,
    receivedAt: publishedAt,
    dayAlone: false,
    language,
    status: 'usable',
    seq: 0,
  }
  return known(line, analysis, publishedAt)
}

function stream(name: string, weight: number, copies: readonly Copy[]): Stream {
  const inOrder = copies.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const first = [...new Map(inOrder.toReversed().map((copy) => [copy.id, copy])).values()].toReversed()
  return { name, weight, items: first.map((copy) => ({ item: knownOf(copy), gold: copy.gold })) }
}

const readScenario = (path: string): z.infer<typeof scenario> => scenario.parse(JSON.parse(readFileSync(path, 'utf8')))

function copiesOf({ slug, items }: z.infer<typeof scenario>): Copy[] {
  return items
    .filter(({ status }) => status !== 'canceled')
    .map((i) => ({
      id: `${slug} ${i.source} ${i.guid}`,
      gold: `${slug} ${i.story ?? i.guid}`,
      at: i.publishedAt,
      sourceName: i.sourceName ?? i.source,
      language: i.language ?? null,
      headline: i.headline,
      body: i.body ?? '',
    }))
}

/** Labelled stories of the project's own that have been read; those that nobody has read are never learned from. */
const SEEN = fileURLToPath(new URL('../../tests/gold/seen/scenarios', import.meta.url))

/** A decision on full copy counts for as much as this many on headlines, of which there are many more. */
const FULL_COPY = 24
/** A decision on the sample wire counts for as much as this many on contested stories: no other labelled copy tells days of one matter from the next. */
const DAYS = 3

/** Full articles on as many matters, minutes apart: what long copy of a busy wire has in common by chance. */
const ARTICLES = 200
const APART = 3

const articles = (): Copy[] =>
  attributionRows('train')
    .slice(0, ARTICLES)
    .map(({ id, text }, n) => {
      const [headline = '', ...body] = text.trim().split('\n')
      const at = new Date(n * 180_000).toISOString()
      return { id, gold: id, at, sourceName: id, language: 'en', headline, body: body.join('\n') }
    })

const WIRE = new URL('../cli/sample-wire.jsonl', import.meta.url)

/** The sample wire: days of traffic in which the same actors stand in many stories. */
function sampleWire(): Copy[] {
  const storyOf = new Map(Object.entries(SAMPLE_WIRE_STORIES).flatMap(([name, ids]) => ids.map((id) => [id, name])))
  const lines = readFileSync(WIRE, 'utf8').split('\n').filter(Boolean)
  const items = lines.map((line) => copied.parse(JSON.parse(line)))
  return copiesOf({ slug: 'wire', items: items.map((item) => ({ ...item, story: storyOf.get(item.guid) })) })
}

/** Folders of contested stories: each in the shared folder, and those of our own that have been read. */
function scenarioFolders(): string[] {
  const shared = join(sharedFolder(), 'scenarios')
  const within = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : []
  return [...within.filter((path) => statSync(path).isDirectory()), SEEN]
}

/** The streams that filing is learned from: headlines on rumours, and each folder of contested stories, interleaved. */
export function filingStreams(): Stream[] {
  const rumours = sharedRows('emergent-train.jsonl', rumour).map(({ id, claimId: gold, headline, at }): Copy => ({
    id,
    gold,
    at,
    headline,
    sourceName: id,
    language: 'en',
    body: '',
  }))
  const stories = scenarioFolders().map((folder) => ({
    folder,
    files: readdirSync(folder).filter((file) => file.endsWith('.json')),
  }))
  return [
    stream('rumours', 1, rumours),
    stream('articles', APART, articles()),
    stream('sample wire', DAYS * FULL_COPY, sampleWire()),
    ...stories.map(({ folder, files }) =>
      stream(
        folder,
        FULL_COPY,
        files.flatMap((file) => copiesOf(readScenario(join(folder, file)))),
      ),
    ),
  ]
}
