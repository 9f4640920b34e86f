import { memo } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { usePart } from '../follow/hooks.ts'
import { keyed } from '../ui/keyed.ts'
import { WireLine } from './wire-line.tsx'

const lineOf = keyed<ItemLine>((line) => line.itemId)

/** One line of copy: as the desk has it now, else as it was read from the archive. */
export const CopyRow = memo(function CopyRow({ id, read }: { id: string; read: ItemLine | undefined }) {
  const live = usePart('desk', (view) => lineOf(view.screen?.wire ?? [], id))
  const line = live !== undefined && live.seq >= (read?.seq ?? 0) ? live : read
  return line === undefined ? null : <WireLine line={line} />
})
