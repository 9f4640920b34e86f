import type { ItemVersion } from '../../shared/item.ts'
import { clock } from '../ui/zone.ts'
import { versionsInOrder } from './item-reading.ts'
import styles from './version-strip.module.css'

interface VersionStripProps {
  versions: readonly ItemVersion[]
  shown: number
  changes: boolean
  mayCompare: boolean
  choose: (version: number) => void
  compare: (changes: boolean) => void
}

/** Every version that came, with its time; the shown one can be set against the one before. */
export function VersionStrip({ versions, shown, changes, mayCompare, choose, compare }: VersionStripProps) {
  return (
    <div className={styles.strip}>
      <div className={styles.versions} role="group" aria-label="Versions">
        {versionsInOrder(versions).map((v) => (
          <button key={v.version} type="button" aria-pressed={v.version === shown} onClick={() => choose(v.version)}>
            v{v.version} {clock(Date.parse(v.publishedAt))}
            {v.state === 'stale' && ' · late'}
            {v.state === 'held' && ' · held'}
            {v.version === shown && changes && ' · changes'}
          </button>
        ))}
      </div>
      {mayCompare && (
        <button type="button" className={styles.compare} aria-pressed={changes} onClick={() => compare(!changes)}>
          {changes ? 'Hide changes' : 'Show changes'}
        </button>
      )}
    </div>
  )
}
