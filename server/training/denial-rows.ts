import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { analyseWith } from '../analysis/analyse.ts'
import type { Draft } from '../analysis/grammar/draft.ts'
import { WORLD_NAMES } from '../names/world-names.ts'
import { namesMeet } from './meet.ts'
import { sharedRows } from './shared-rows.ts'

const passage = z.object({
  id: z.string(),
  text: z.string(),
  denial: z.boolean(),
  party: z.string().nullable(),
})
type Passage = z.infer<typeof passage>

/** An utterance that the rules leave in doubt, by its signs; `denies` is whether an editor takes it for a denial. */
export interface Utterance {
  signs: readonly string[]
  denies: boolean
  weight: number
}

/** A labelled passage as the analysis reads it without its model. */
export interface DenialRow {
  id: string
  /** Of which file the row is. */
  set: string
  denial: boolean
  /** A rule that asks no model finds a denial in it. */
  found: boolean
  doubtful: Utterance[]
}

const GOLD = fileURLToPath(new URL('../../tests/gold/seen/', import.meta.url))

const ownRows = (file: string): Passage[] =>
  readFileSync(`${GOLD}${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => passage.parse(JSON.parse(line)))

/** Passages show what denials are like; utterances written to show how negations differ count for half as much. */
const FULL = 2
const HALF = 1
/** Where another rule has found the denial, what else the party says tells less. */
const BESIDE = 0.3

const isBy = ({ source }: Draft, party: string | null): boolean =>
  [source.party, source.speaker].some((name) => namesMeet(name, party ?? ''))

function rowOf({ id, text, denial, party }: Passage, set: string, weight: number): DenialRow {
  const doubtful: Utterance[] = []
  const copy = { headline: '', body: text, language: null, publishedAt: '', sourceName: '' }
  const { statements } = analyseWith(copy, WORLD_NAMES, (signs, draft) => {
    doubtful.push({ signs: [...signs], denies: denial && isBy(draft, party), weight })
    return 0
  })
  const found = statements.some((s) => s.stance === 'denial' && !(s.background && s.rule === 'denial-history'))
  if (denial && found) for (const utterance of doubtful) utterance.weight *= BESIDE
  return { id: `${set} ${id}`, set, denial, found, doubtful }
}

/** Every labelled passage: our own that have been read, the shared traps, and utterances written to learn from. */
export const denialRows = (): DenialRow[] => [
  ...ownRows('passages.jsonl').map((row) => rowOf(row, 'passages', FULL)),
  ...sharedRows('../scenarios/traps-dev.jsonl', passage).map((row) => rowOf(row, 'traps', FULL)),
  ...ownRows('utterances.jsonl').map((row) => rowOf(row, 'utterances', HALF)),
]
