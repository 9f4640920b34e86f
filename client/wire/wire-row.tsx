import { memo } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { keyed } from '../ui/keyed.ts'
import { usePart } from '../follow/hooks.ts'
import { WireLine } from './wire-line.tsx'

const lineOf = keyed<ItemLine>((line) => line.itemId)

/** One line of the wire; listens for itself alone. */
export const WireRow = memo(function WireRow({ id }: { id: string }) {
  const line = usePart('desk', (view) => lineOf(view.screen?.wire ?? [], id))
  return line === undefined ? null : <WireLine line={line} />
})
