import styles from './timeline.module.css'
import { t } from '../../words/t.ts'

interface ToolsProps {
  zoomed: boolean
  outside: { before: number; after: number }
  zoom: (factor: number) => void
  whole: () => void
  /** Moves the view by a part of its width. */
  pan: (part: number) => void
  /** Null where every party has a lane anyway. */
  fewer: (() => void) | null
  turn: () => void
}

const STEP = 1.6
const PAN = 0.8

/** What the keys do, for whoever points: quiet, below the picture. */
export function Tools({ zoomed, outside, zoom, whole, pan, fewer, turn }: ToolsProps) {
  const { before, after } = outside
  return (
    <div className={styles.tools}>
      {before > 0 && (
        <button type="button" onClick={() => pan(-PAN)}>
          {t('← {count} earlier', { count: before })}
        </button>
      )}
      {after > 0 && (
        <button type="button" onClick={() => pan(PAN)}>
          {t('{count} later →', { count: after })}
        </button>
      )}
      <span className={styles.rest} />
      {fewer !== null && (
        <button type="button" onClick={fewer}>
          {t('Fewer parties')}
        </button>
      )}
      {zoomed && (
        <button type="button" onClick={whole} aria-keyshortcuts="0">
          {t('All')}
        </button>
      )}
      <button type="button" aria-label={t('Zoom out')} onClick={() => zoom(1 / STEP)} disabled={!zoomed}>
        −
      </button>
      <button type="button" aria-label={t('Zoom in')} onClick={() => zoom(STEP)}>
        +
      </button>
      <button type="button" onClick={turn}>
        {t('View as table')}
      </button>
    </div>
  )
}
