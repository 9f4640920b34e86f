import type { ShownScreen } from '../../shared/screen.ts'
import { claimRows } from '../story/claim-rows.ts'
import { Glyph } from '../ui/stance-chip.tsx'
import styles from './wall.module.css'

/** Who says what of a claim, a line each. */
export const WallRows = ({ claimId, screen }: { claimId: string; screen: ShownScreen }) =>
  claimRows(claimId, screen).map((row) => (
    <div key={row.id} className={styles.row}>
      <Glyph look={row.look} />
      <div>
        {row.words}
        <small>{row.detail}</small>
      </div>
    </div>
  ))
