import { type ClaimRow, claimRows } from '../story/claim-rows.ts'
import type { ClaimReading } from '../story/read-story.ts'
import { Glyph } from '../ui/stance-chip.tsx'
import type { FittedRow } from './fitted.tsx'
import styles from './wall.module.css'

/** Who says what of a claim, a line each. */
export const wallRows = (reading: ClaimReading): FittedRow[] =>
  claimRows(reading).map((row) => ({ id: row.id, node: <Row row={row} /> }))

const Row = ({ row }: { row: ClaimRow }) => (
  <div className={styles.row}>
    <Glyph look={row.look} />
    <div>
      {row.words}
      <small>{row.detail}</small>
    </div>
  </div>
)
