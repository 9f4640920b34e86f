import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { emptyStory } from '../../shared/fold.ts'
import { WORLD } from '../lists/world.ts'
import { candidates, type Scored } from '../story/filing.ts'
import { type Compared, comparedAs, type FilingWeights, SIGNS, type Signs } from '../story/filing-signs.ts'
import type { Held } from '../story/item-index.ts'
import { emptyMemory, type Memory } from '../story/memory.ts'
import { NO_COUNTS } from '../story/story-line.ts'
import { titleOf } from '../story/title.ts'
import { filingStreams, type Stream } from './filing-streams.ts'
import { type Choice, learnLogit } from './learn-logit.ts'

const WEIGHTS = new URL('../story/weights/filing.json', import.meta.url)
/** Streams filed by gold once, then by what was learned: errors that the model makes are learned from too (DAgger, Ross et al. 2011). */
const ROUNDS = 3
/** A story is an item's right one when at least this share of its items are of the item's own. */
const PURE = 0.5
/** Candidates that a choice is learned from, the likeliest. */
const MOST = 20

const round = (weight: number): number => Math.round(weight * 100) / 100
const table = z.record(z.enum(SIGNS), z.number())
const tableOf = (weight: (i: number) => number): Signs =>
  table.parse(Object.fromEntries(SIGNS.map((sign, i) => [sign, round(weight(i))])))
/** What is not full copy in one language is weighed as that is, and by a difference: where there is little to learn from, they are one. */
const APART: readonly Exclude<Compared, 'full'>[] = ['abroad', 'short']
const weightsFrom = (learned: readonly number[]): FilingWeights => {
  const tableFrom = (from: number): Signs =>
    tableOf((i) => (learned[i] ?? 0) + (from === 0 ? 0 : (learned[from + i] ?? 0)))
  return { full: tableFrom(0), abroad: tableFrom(SIGNS.length), short: tableFrom(2 * SIGNS.length) }
}
function rowOf(item: Held, one: Scored): number[] {
  const row = SIGNS.map((sign) => one.signs[sign])
  const compared = comparedAs(item, one)
  return [...row, ...APART.flatMap((as) => (as === compared ? row : row.map(() => 0)))]
}

/** Signs that speak against, or either way; all others speak for a candidate. */
const AGAINST: ReadonlySet<string> = new Set([
  'strangers',
  'afresh',
  'otherNumbers',
  'gap',
  'day',
  'quiet',
  'single',
  'size',
])
const EITHER: ReadonlySet<string> = new Set(['bias'])

const into = (sign: string, weight: number): number => {
  if (EITHER.has(sign)) return weight
  return AGAINST.has(sign) ? Math.min(0, weight) : Math.max(0, weight)
}

/** The nearest weights of which each speaks as it should, for full copy and for what is not. */
function bounded(weights: readonly number[]): number[] {
  const full = SIGNS.map((sign, i) => into(sign, weights[i] ?? 0))
  const others = APART.flatMap((_, n) =>
    SIGNS.map((sign, i) => {
      const difference = weights[(n + 1) * SIGNS.length + i] ?? 0
      return into(sign, (full[i] ?? 0) + difference) - (full[i] ?? 0)
    }),
  )
  return [...full, ...others]
}

interface Run {
  memory: Memory
  stream: Stream
  gold: Map<string, string>
  choices: Choice[]
}

/** How well a candidate holds the item's own story. */
function merit({ gold }: Run, candidate: Scored, own: string, members: readonly string[]): number {
  const ids = candidate.storyId === null ? candidate.near.map((n) => n.other.known.line.itemId) : members
  const same = ids.filter((id) => gold.get(id) === own).length
  return same / ids.length < PURE ? 0 : same * (same / ids.length)
}

function choose(run: Run, item: Held, own: string, every: readonly Scored[]): void {
  const all = every.slice(0, MOST)
  const merits = all.map((c) => {
    const members = c.storyId === null ? [] : run.memory.items.of(c.storyId).map((h) => h.known.line.itemId)
    return merit(run, c, own, members)
  })
  const best = Math.max(0, ...merits)
  const right = best === 0 ? -1 : merits.indexOf(best)
  if (all.length > 0) run.choices.push({ rows: all.map((c) => rowOf(item, c)), right, weight: run.stream.weight })
}

/** A story by the first item's headline, as filing would open it. */
function opened(memory: Memory, id: string, headline: string, at: string): void {
  const story = { id, title: titleOf(headline), state: 'open' as const, openedAt: at, lastAt: at }
  memory.stories.set(id, {
    ...emptyStory(id),
    story: {
      ...story,
      counts: NO_COUNTS,
      contested: false,
      mergedInto: null,
      pinned: false,
      assignee: null,
      watchers: [],
      seq: 0,
    },
  })
}

/** Files a stream, by gold where `weights` is null; answers each item's story. */
function play(run: Run, weights: FilingWeights | null): Map<string, string> {
  const { memory, stream } = run
  for (const { item, gold } of stream.items) {
    const { line, at } = item
    // What is compared is of any age here: archives are imported in an hour.
    memory.items.put({ ...item, at: stream.items[0]?.item.at ?? at })
    const held = memory.items.held(line.itemId)
    const all = held ? candidates(memory, held, undefined, weights ?? undefined) : []
    if (held) choose(run, held, gold, all)
    const best = all.find((c) => c.odds > 0)
    const joined = best?.storyId ?? best?.near[0]?.other.known.line.itemId
    const storyId = weights === null ? `gold ${gold}` : (joined ?? line.itemId)
    run.gold.set(line.itemId, gold)
    if (!memory.stories.has(storyId)) opened(memory, storyId, line.headline, at)
    memory.items.relabel(line.itemId, { ...line, storyId })
  }
  return new Map(
    stream.items.map(({ item: { line } }) => [line.itemId, memory.items.get(line.itemId)?.line.storyId ?? '']),
  )
}

const runOf = (stream: Stream, choices: Choice[]): Run => ({
  memory: emptyMemory(WORLD),
  stream,
  gold: new Map(),
  choices,
})

/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of a filed stream. */
function bCubed(filed: ReadonlyMap<string, string>, gold: ReadonlyMap<string, string>): number[] {
  const both = [...filed].map(([id, story]) => ({ story, own: gold.get(id) ?? id }))
  const sizes = (key: (of: { story: string; own: string }) => string): Map<string, number> =>
    new Map([...Map.groupBy(both, key)].map(([k, group]) => [k, group.length]))
  const [stories, owns, cells] = [sizes((b) => b.story), sizes((b) => b.own), sizes((b) => `${b.story} ${b.own}`)]
  const mean = (of: Map<string, number>, key: (b: { story: string; own: string }) => string): number =>
    both.reduce((sum, b) => sum + (cells.get(`${b.story} ${b.own}`) ?? 0) / (of.get(key(b)) ?? 1), 0) / both.length
  const [p, r] = [mean(stories, (b) => b.story), mean(owns, (b) => b.own)]
  return [p, r, (2 * p * r) / (p + r)]
}

/** Learns what each sign weighs for an item to belong to a story. */
export function trainFiling(say: (line: string) => void): void {
  const streams = filingStreams().filter(({ items }) => items.length > 0)
  const choices: Choice[] = []
  let weights: number[] = [...SIGNS, ...APART.flatMap(() => SIGNS)].map(() => 0)
  for (let pass = 0; pass < ROUNDS; pass++) {
    for (const stream of streams) play(runOf(stream, choices), pass === 0 ? null : weightsFrom(weights))
    weights = learnLogit(choices, weights, { bound: bounded })
  }
  const learned = weightsFrom(weights)
  for (const stream of streams) {
    const run = runOf(stream, [])
    const [p = 0, r = 0, f = 0] = bCubed(play(run, learned), run.gold).map((x) => Math.round(x * 1000) / 10)
    say(`${stream.name}: ${stream.items.length} items; B-cubed precision ${p}, recall ${r}, F1 ${f}`)
  }
  writeFileSync(WEIGHTS, `${JSON.stringify(learned, null, 2)}\n`)
}
