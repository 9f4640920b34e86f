import type { StoryScreen } from '../../shared/screen.ts'
import { coreOf } from './core.ts'
import {
  type Candidate,
  comparedAs,
  type FilingWeights,
  isShort,
  SIGNS,
  type Signs,
  signsOf,
  type Weighed,
  weighedBy,
} from './filing-signs.ts'
import type { Held } from './item-index.ts'
import type { Known } from './known.ts'
import { type Near, nearest, sharedWords } from './likeness.ts'
import type { Memory } from './memory.ts'
import { sideOf } from './reading.ts'
import { takesPosition } from './takes-position.ts'
import { rememberedOf } from './remembered.ts'
import WEIGHTS from './weights/filing.json' with { type: 'json' }

/** Where an item belongs: a story that is open, an item that waits for company, or neither yet. */
export type Filing =
  | { kind: 'story'; storyId: string; why: string; chance: number }
  | { kind: 'join'; other: Known; why: string }
  | { kind: 'alone' }

/**
 * Log-odds that copy must have besides where it begins afresh: forty such pieces of the labelled copy begin another matter
 * for three that do not, and in the wrong story they speak for the wrong party; left apart, they can still join. Twice as
 * much after three days of quiet.
 */
const MARGIN = 1

/** The same for full copy that brings no position: it loses nothing by waiting for what tells its matter better, and can still join. */
const LEAST_SILENT = 0.8

/** Items compared in full. */
const CANDIDATES = 90

/** A candidate, what speaks for it, and the sum of that in log-odds against a story of the item's own. */
export interface Scored extends Candidate {
  signs: Signs
  odds: number
}

const oddsOf = (signs: Signs, weights: Signs): number =>
  SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0)

/** An item taken as filed before the log has it: what is decided together is decided from what it decides. */
export interface Placed {
  itemId: string
  storyId: string
}

const storyOf = ({ line }: Known, placed?: Placed): string | null =>
  line.itemId === placed?.itemId ? placed.storyId : line.storyId

/** The outlets that a story's entries credit. */
const reporters = rememberedOf(
  ({ entries }: StoryScreen): ReadonlySet<string> =>
    new Set(entries.filter((e) => sideOf(e) === 'reports').map((e) => e.party)),
)

function candidateOf(memory: Memory, near: readonly Near[], storyId: string | null): Candidate {
  const first = near[0]?.other.known.line
  const screen = storyId === null ? undefined : memory.stories.get(storyId)
  const outlets = new Set(near.map((n) => n.other.known.line.sourceName))
  if (screen) for (const party of reporters(screen)) outlets.add(party)
  const size = storyId === null ? 1 : memory.items.sizeOf(storyId)
  const core = storyId === null ? coreOf(near.slice(0, 1).map((n) => n.other)) : memory.items.coreOf(storyId)
  return { storyId, title: screen?.story?.title ?? first?.headline ?? '', outlets, near, size, core }
}

/** One word in common is chance, however much of a short notice it is. */
function isEnough(near: readonly Near[]): boolean {
  const first = near.find((n) => n.shared.length > 0)?.shared[0]
  return near.some((n) => n.shared.some((place) => place !== first))
}

/** Weighs an item against a story, or against a waiting item, by its items that come near; there is at least one. */
export function scored(
  memory: Memory,
  weighed: Weighed,
  near: readonly Near[],
  storyId: string | null,
  weights: FilingWeights = WEIGHTS,
): Scored {
  const candidate = candidateOf(memory, near, storyId)
  const signs = signsOf(weighed, candidate)
  const odds = oddsOf(signs, weights[comparedAs(weighed.item, candidate)]) - MARGIN * signs.afresh * (1 + signs.quiet)
  return { ...candidate, signs, odds: isEnough(near) ? odds : Math.min(odds, 0) }
}

/** The stories and waiting items that share words with an item, by how likely it belongs there. `weights` are those that training tries. */
export function candidates(memory: Memory, item: Held, placed?: Placed, weights: FilingWeights = WEIGHTS): Scored[] {
  const groups = new Map<string, { storyId: string | null; near: Near[] }>()
  for (const near of nearest(memory.items, item, CANDIDATES)) {
    const storyId = storyOf(near.other.known, placed)
    if (storyId !== null && storyId !== placed?.storyId && !memory.stories.has(storyId)) continue
    const key = storyId ?? `alone ${near.other.known.line.itemId}`
    const group = groups.get(key)
    if (group) group.near.push(near)
    else groups.set(key, { storyId, near: [near] })
  }
  const weighed = weighedBy(memory.items, item, memory.listed.names)
  return [...groups.values()]
    .map(({ storyId, near }) => scored(memory, weighed, near, storyId, weights))
    .toSorted((a, b) => b.odds - a.odds)
}

/** Probability of each candidate when one of them, or none, is right: a conditional logit whose other choice is a story of its own. */
export function probability(all: readonly Scored[], one: Scored): number {
  const top = Math.max(0, ...all.map((c) => c.odds))
  return Math.exp(one.odds - top) / all.reduce((sum, c) => sum + Math.exp(c.odds - top), Math.exp(-top))
}

/** Why an item belongs to a candidate, in words of its copy (`text`, where it is at hand), and how likely. */
export function why(memory: Memory, item: Known, one: Scored, chance: number, text?: string): string {
  const closest = one.near.toSorted((a, b) => b.cosine - a.cosine)[0]?.other.known ?? item
  const { names, terms } = sharedWords(memory.items, item, closest, text)
  const parts = [names.length ? `names ${names.join(', ')}` : '', terms.length ? `terms ${terms.join(', ')}` : '']
  return [...parts.filter((p) => p !== ''), chance.toFixed(2)].join('; ')
}

/**
 * S6: an item belongs to the story that it is most likely of, by words, names, title, time and the outlets that it
 * credits. Single-pass clustering of a stream in the manner of topic detection and tracking (Allan 2002), each choice a
 * conditional logit over what is open (McFadden 1974) as in Miranda et al. 2018.
 */
export function fileItem(memory: Memory, item: Known, text?: string): Filing {
  const held = memory.items.held(item.line.itemId)
  const all = held ? candidates(memory, held) : []
  const [best] = all
  const isSilent = !item.analysis.statements.some(takesPosition)
  if (!held || !best || best.odds <= (isSilent && !isShort(held) ? LEAST_SILENT : 0)) return { kind: 'alone' }
  const chance = probability(all, best)
  const reason = why(memory, item, best, chance, text)
  if (best.storyId !== null) return { kind: 'story', storyId: best.storyId, why: reason, chance }
  const other = best.near[0]?.other.known
  return other ? { kind: 'join', other, why: reason } : { kind: 'alone' }
}
