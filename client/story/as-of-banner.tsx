import { Link } from '@tanstack/react-router'
import { useMinute } from '../ui/now.ts'
import { fullTime } from '../ui/zone.ts'
import styles from './as-of.module.css'

/** Says, unmissably, that this is not now. */
export function AsOfBanner({ at }: { at: number }) {
  return (
    <p className={styles.banner} role="status">
      <span>
        What the desk knew at <b>{fullTime(at, useMinute())}</b>. Nothing here can be changed.
      </span>
      <Link to="." search={(before) => ({ ...before, asOf: undefined })} className={styles.back}>
        Back to now
      </Link>
    </p>
  )
}
