import type { ItemVersion } from '../../shared/item.ts'
import { useMinute } from '../ui/now.ts'
import { fullPublished, publishedStamp } from '../ui/published.ts'
import { clock, fullTime, sameDay } from '../ui/zone.ts'
import lineStyles from '../wire/item-line.module.css'
import { lineMarks } from '../wire/line-marks.ts'
import { t } from '../words/t.ts'
import { versionsInOrder } from './item-reading.ts'
import styles from './version-strip.module.css'

interface VersionStripProps {
  versions: readonly ItemVersion[]
  shown: number
  changes: boolean
  choose: (version: number) => void
}

/** What the wire called a version when it sent it; that the item was killed since is said above. */
const marksOf = ({ tag, status, urgency, version }: ItemVersion) =>
  lineMarks({ guid: '', tag, status, urgency, version, withdrawn: false, held: null, fault: null })

const STATE: Partial<Record<ItemVersion['state'], () => string>> = {
  stale: () => t('late'),
  held: () => t('held'),
  faulted: () => t('not read'),
}

/** How the time of a version is told among the others: with its day where they are of several. */
export function versionTime(
  version: Pick<ItemVersion, 'publishedAt' | 'dayAlone'>,
  versions: readonly Pick<ItemVersion, 'publishedAt'>[],
  now: number,
): string {
  const at = Date.parse(version.publishedAt)
  if (version.dayAlone) return fullPublished(version, now)
  return versions.every((other) => sameDay(Date.parse(other.publishedAt), at)) ? clock(at) : fullTime(at, now)
}

/** Every version that came, with its marks and its time; those of the one that is read stand above its headline. */
export function VersionStrip({ versions, shown, changes, choose }: VersionStripProps) {
  // Draws them anew when times are told in another zone.
  const now = useMinute()
  return (
    <div className={styles.versions} role="group" aria-label={t('Versions')}>
      {versionsInOrder(versions).map((v) => (
        <button key={v.version} type="button" aria-pressed={v.version === shown} onClick={() => choose(v.version)}>
          v{v.version}
          {v.version !== shown &&
            marksOf(v).map(({ words, tone }) => (
              <span key={words} className={lineStyles.mark} data-tone={tone}>
                {words}
              </span>
            ))}
          <time dateTime={publishedStamp(v)}>{versionTime(v, versions, now)}</time>
          {STATE[v.state] && <span>· {STATE[v.state]?.()}</span>}
          {v.version === shown && changes && <span>· {t('changes')}</span>}
        </button>
      ))}
    </div>
  )
}
