import type { Names } from '../names/names.ts'
import { FILING, MOST_DAYS, SHORT } from './filing-weights.ts'
import { ACTIVE_MS, type Known } from './item-index.ts'
import { type Likeness, likeness, sharedWords } from './likeness.ts'
import type { Memory } from './memory.ts'
import { sameOutlet } from './outlet.ts'
import { nameHead, plainWords } from './plain.ts'
import { sideOf } from './reading.ts'
import { remembered } from './remembered.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Where an item belongs: a story that is open, an item that waits for company, or neither yet. */
export type Filing =
  | { kind: 'story'; storyId: string; why: string }
  | { kind: 'join'; other: Known; why: string }
  | { kind: 'alone' }

/** Items compared in full, and those of one story that its nearness is taken from. */
const CANDIDATES = 90
const NEAREST = 6
const DAY_MS = 86_400_000
/** From here a story takes the item: a split story costs a desk more than a stray item. Two single items open a story from JOINS. */
const FITS = 0.27
const JOINS = 0.6

interface Near extends Likeness {
  other: Known
  days: number
}

interface Candidate {
  storyId: string | null
  near: Near[]
  /** Probability that the item belongs here. */
  score: number
}

/** A name of this weight stands in the headline, or in the lead and once more. */
const LEADING = 3
const LOUDEST = 5

/** Outlets and titles are compared with every item that comes near them. */
const headsOf = remembered((text) => plainWords(text).map(nameHead), 20_000)
const titleHeads = remembered(
  (text) =>
    plainWords(text)
      .filter((w) => w.length > 2 && !STOP_WORDS.has(w))
      .map(nameHead),
  20_000,
)

const most = (near: readonly Near[], of: (n: Near) => number): number => Math.max(...near.map(of))

/** Names of outlets that stand for a story: those that deliver its copy, and those that it credits. */
function outletsOf(memory: Memory, storyId: string | null, near: readonly Near[]): Set<string> {
  const entries = storyId === null ? [] : (memory.stories.get(storyId)?.entries ?? [])
  const credited = entries.filter((e) => sideOf(e) === 'reports').map((e) => e.party)
  return new Set([...near.map((n) => n.other.line.sourceName), ...credited])
}

/** True when the copy names an outlet other than its own. */
const cites = (item: Known, outlets: ReadonlySet<string>, names: Names): boolean =>
  [...outlets].some((outlet) => {
    const words = headsOf(outlet)
    return words.length > 0 && words.every((w) => item.names.has(w)) && !sameOutlet(outlet, item.line.sourceName, names)
  })

/** How many of the names that the copy is about the story has met, by weight; its sender's own is none of them. */
function met(memory: Memory, item: Known, near: readonly Near[]): number {
  const sender = new Set(headsOf(item.line.sourceName))
  const sums = { all: 0, met: 0 }
  for (const name of item.names) {
    const weight = item.words.get(name) ?? 0
    if (weight < LEADING || sender.has(name)) continue
    const part = memory.items.weight(name) * Math.min(weight, LOUDEST)
    sums.all += part
    if (near.some((n) => n.other.words.has(name))) sums.met += part
  }
  return sums.all === 0 ? 1 : sums.met / sums.all
}

function covered(item: Known, title: string): number {
  const words = titleHeads(title)
  return words.length === 0 ? 0 : words.filter((w) => item.words.has(w)).length / words.length
}

function scored(memory: Memory, item: Known, storyId: string | null, all: readonly Near[]): Candidate {
  const near = all.slice(0, NEAREST)
  const title =
    (storyId === null ? undefined : memory.stories.get(storyId)?.story?.title) ?? near[0]?.other.line.headline
  const short = Math.min(item.words.size, near[0]?.other.words.size ?? 0) < SHORT
  const odds =
    FILING.bias +
    FILING.cosine * most(near, (n) => n.cosine) +
    FILING.contained * most(near, (n) => n.contained) +
    FILING.topic * most(near, (n) => n.topic) +
    FILING.names * most(near, (n) => n.names) +
    FILING.mean * (near.reduce((sum, n) => sum + n.cosine, 0) / near.length) +
    FILING.days * Math.min(MOST_DAYS, ...near.map((n) => n.days)) +
    FILING.cited * (cites(item, outletsOf(memory, storyId, near), memory.listed.names) ? 1 : 0) +
    FILING.strangers * (1 - met(memory, item, all)) +
    FILING.title * covered(item, title ?? '') +
    FILING.short * (short ? 1 : 0)
  return { storyId, near, score: 1 / (1 + Math.exp(-odds)) }
}

function why(memory: Memory, item: Known, { near, score }: Candidate): string {
  const nearest = near.toSorted((a, b) => b.cosine - a.cosine)[0]?.other ?? item
  const { names, terms } = sharedWords(memory.items, item, nearest)
  const parts = [names.length ? `names ${names.join(', ')}` : '', terms.length ? `terms ${terms.join(', ')}` : '']
  return [...parts.filter((p) => p !== ''), score.toFixed(2)].join('; ')
}

/** The stories and waiting items that share words with an item, by how likely it belongs there. */
function candidates(memory: Memory, item: Known): Candidate[] {
  const since = Date.parse(item.at) - ACTIVE_MS
  const published = Date.parse(item.line.publishedAt)
  const near = memory.items
    .like(item.words.keys(), CANDIDATES)
    .filter(({ line, at }) => line.itemId !== item.line.itemId && Date.parse(at) >= since)
    .filter(({ line }) => line.storyId === null || memory.stories.has(line.storyId))
    .map((other): Near => {
      const days = Math.abs(published - Date.parse(other.line.publishedAt)) / DAY_MS
      return { other, days, ...likeness(memory.items, item, other) }
    })
  return [...Map.groupBy(near, ({ other }) => other.line.storyId ?? `alone ${other.line.itemId}`).values()]
    .map((group) => scored(memory, item, group[0]?.other.line.storyId ?? null, group))
    .toSorted((a, b) => b.score - a.score)
}

/** S6: an item belongs to the story that it is most likely of, by words, names, title and the outlets that it credits. */
export function fileItem(memory: Memory, item: Known): Filing {
  const all = candidates(memory, item)
  const story = all.find((c) => c.storyId !== null)
  if (story?.storyId && story.score >= FITS)
    return { kind: 'story', storyId: story.storyId, why: why(memory, item, story) }
  const single = all.find((c) => c.storyId === null)
  const other = single?.near[0]?.other
  if (single && other && single.score >= JOINS) return { kind: 'join', other, why: why(memory, item, single) }
  return { kind: 'alone' }
}
