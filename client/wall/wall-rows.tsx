import type { ShownScreen } from '../../shared/screen.ts'
import { type ClaimRow, claimRows } from '../story/claim-rows.ts'
import { Glyph } from '../ui/stance-chip.tsx'
import type { FittedRow } from './fitted.tsx'
import styles from './wall.module.css'

/** Who says what of a claim, a line each. */
export const wallRows = (claimId: string, screen: ShownScreen): FittedRow[] =>
  claimRows(claimId, screen).map((row) => ({ id: row.id, node: <Row row={row} /> }))

const Row = ({ row }: { row: ClaimRow }) => (
  <div className={styles.row}>
    <Glyph look={row.look} />
    <div>
      {row.words}
      <small>{row.detail}</small>
    </div>
  </div>
)
