import { useMemo, useState } from 'react'
import type { Entry } from '../../shared/entry.ts'
import type { ItemVersion } from '../../shared/item.ts'
import { compare, type Comparison } from './changes/compare.ts'
import { softenedSince, tallyWords } from './changes/tally-words.ts'
import { versionBefore, versionsInOrder } from './item-reading.ts'

/** What the shown version is set against, and what changed between them. */
export interface ChangesRead {
  before: ItemVersion | undefined
  others: readonly ItemVersion[]
  /** Null where both are too long to be compared. */
  comparison: Comparison | null
  words: string | null
  on: boolean
  turn: (on: boolean) => void
  against: (version: number) => void
}

/** The comparison of the shown version with the one that was chosen for it, at first the one that it replaced. */
export function useChanges(
  versions: readonly ItemVersion[],
  shown: ItemVersion | undefined,
  entries: readonly Entry[],
): ChangesRead {
  const [on, turn] = useState(false)
  const [chosen, against] = useState<number | null>(null)
  const others = useMemo(
    () => versionsInOrder(versions).filter((v) => v.version !== shown?.version),
    [versions, shown?.version],
  )
  const usual = shown && (versionBefore(versions, shown.version) ?? others[0])
  const before = others.find((v) => v.version === chosen) ?? usual
  const comparison = useMemo(() => (before && shown ? compare(before, shown) : null), [before, shown])
  const softened = before && shown ? softenedSince(entries, before.version, shown.version) : 0
  const words = comparison && tallyWords(comparison.tally, softened)
  return { before, others, comparison, words, on: on && comparison !== null, turn, against }
}
