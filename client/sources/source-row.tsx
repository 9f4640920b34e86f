import { useMinute } from '../ui/now.ts'
import { Badge, Glyph, StanceChip } from '../ui/stance-chip.tsx'
import { Far } from './far.tsx'
import { lastWords, rateWords } from './rate.ts'
import { kindWords } from './route-words.ts'
import { SOURCE_LOOK } from './source-look.ts'
import styles from './source-list.module.css'
import type { SourceRow } from './source-rows.ts'
import { useWorkOf } from './use-works.ts'
import { t } from '../words/t.ts'

/** States in which nobody has to do anything: told quietly, so that the others stand out. */
const QUIET: ReadonlySet<string> = new Set(['speaking', 'off'])

/** One line of the list: name, when it spoke last; its state, by which way and how much it brings, what waits. */
export function SourceListRow({ row, isChanged }: { row: SourceRow; isChanged: boolean }) {
  const { id, line, standing } = row
  const now = useMinute()
  const work = useWorkOf(id)
  const look = SOURCE_LOOK[line.state]
  const isQuiet = QUIET.has(line.state)
  return (
    <div className={styles.row} data-state={line.state}>
      <h3 id={`row-${id}`}>{line.name}</h3>
      <span className={styles.marks}>
        {standing !== null && standing.waiting > 0 && (
          <Badge tone="correct">{t('{waiting} waiting', { waiting: standing.waiting })}</Badge>
        )}
        {isChanged && <Badge tone="report">{t('not saved')}</Badge>}
      </span>
      {standing !== null && <time>{lastWords(standing.run.lastCopyAt, now)}</time>}
      <p className={styles.about}>
        {isQuiet ? (
          <span className={styles.state} data-tone={look.tone}>
            <Glyph look={look} /> {t(look.words)}
          </span>
        ) : (
          <StanceChip look={look}>{t(look.words)}</StanceChip>
        )}
        <span>{kindWords(line.kind)}</span>
        {standing !== null && line.state !== 'off' && <span>{rateWords(standing, now)}</span>}
      </p>
      {line.why !== null && <p className={styles.why}>{line.why}</p>}
      {work !== undefined && <Far work={work} name={line.name} />}
    </div>
  )
}
