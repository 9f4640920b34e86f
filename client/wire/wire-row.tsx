import { memo } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { ChangedMark } from '../ui/changed-mark.tsx'
import { keyed } from '../ui/keyed.ts'
import { usePart } from '../follow/hooks.ts'
import { ItemLineView } from './item-line.tsx'

const lineOf = keyed<ItemLine>((line) => line.itemId)

/** One line of the wire; listens for itself alone. */
export const WireRow = memo(function WireRow({ id }: { id: string }) {
  const line = usePart('desk', (view) => lineOf(view.screen?.wire ?? [], id))
  if (line === undefined) return null
  const { version, withdrawn, held, fault } = line
  return (
    <>
      <ChangedMark version={[version, withdrawn, held?.version, fault].join(' ')} />
      <ItemLineView line={line} />
    </>
  )
})
