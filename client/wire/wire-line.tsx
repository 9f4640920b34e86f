import type { ItemLine } from '../../shared/item.ts'
import { ChangedMark } from '../ui/changed-mark.tsx'
import { ItemLineView } from './item-line.tsx'

/** A line of copy that says for a while that a new version, a kill or a release has come to it. */
export function WireLine({ line }: { line: ItemLine }) {
  const { version, withdrawn, held, fault } = line
  return (
    <>
      <ChangedMark version={[version, withdrawn, held?.version, fault].join(' ')} />
      <ItemLineView line={line} />
    </>
  )
}
