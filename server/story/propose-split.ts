import type { Proposal } from '../../shared/proposal.ts'
import { scored } from './filing.ts'
import { weighedBy } from './filing-signs.ts'
import type { Held } from './item-index.ts'
import { nearest, type Near } from './likeness.ts'
import type { Memory } from './memory.ts'

/** Latest items of a story that are looked at. */
const MOST = 40
/** Items that a part must have to be a story of its own. */
const LEAST = 2
/** Cosine from which two items touch. */
const TOUCH = 0.1
const NEIGHBOURS = 90

/** A story is looked at when it has grown by a half since the last time: the cost of an item stays level. */
export function isLookedAt(size: number): boolean {
  for (let at = 4; at <= size; at = Math.ceil(at * 1.5)) if (at === size) return true
  return false
}

/** The groups of items that touch one another, directly or by others between them; the largest first. */
function groups(near: ReadonlyMap<Held, readonly Near[]>): Held[][] {
  const left = new Set(near.keys())
  const found: Held[][] = []
  for (const first of near.keys()) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const held of group)
      for (const { other, cosine } of near.get(held) ?? []) if (cosine >= TOUCH && left.delete(other)) group.push(other)
    found.push(group)
  }
  return found.toSorted((a, b) => b.length - a.length)
}

const headline = ({ known }: Held): string => known.line.headline

/** S35: a story whose copy has come apart: a part of at least two items that touches the rest nowhere, and of which no item would be filed with it today. */
export function proposeSplit(memory: Memory, storyId: string): Proposal[] {
  const held = memory.items.of(storyId).slice(-MOST)
  if (!isLookedAt(memory.items.sizeOf(storyId))) return []
  const inside = new Set(held)
  const near = new Map(
    held.map((item) => [item, nearest(memory.items, item, NEIGHBOURS).filter(({ other }) => inside.has(other))]),
  )
  const [main = [], ...others] = groups(near)
  const rest = new Set(main)
  const leaves = (item: Held): boolean => {
    const among = (near.get(item) ?? []).filter(({ other }) => rest.has(other))
    return (
      among.length === 0 || scored(memory, weighedBy(memory.items, item, memory.listed.names), among, storyId).odds <= 0
    )
  }
  const part = others.find((group) => group.length >= LEAST && group.every(leaves))
  const [first] = part ?? []
  if (!part || !first) return []
  const why = `${part.length} items about “${headline(first)}” have no telling words in common with the other ${held.length - part.length}`
  return [{ kind: 'split', storyId, otherId: null, itemIds: part.map(({ known }) => known.line.itemId), why }]
}
