import type { Hit } from '../../shared/search/hit.ts'
import { useMinute } from '../ui/now.ts'
import { publishedStamp, secondsPublished } from '../ui/published.ts'
import { lookOf } from '../ui/stance.ts'
import { StanceChip } from '../ui/stance-chip.tsx'
import { lineMarks } from '../wire/line-marks.ts'
import { t } from '../words/t.ts'
import { Marked } from './marked.tsx'
import styles from './hit-row.module.css'

/** A find: its line, where its words stand, and the entries for which it was found. `heading` begins a story's finds. */
export function HitRow({ hit, heading }: { hit: Hit; heading?: string | null }) {
  const { item, story, entries, snippet } = hit
  const now = useMinute()
  const lang = item.language ?? undefined
  return (
    <div className={styles.row}>
      {heading != null && <p className={styles.heading}>{heading}</p>}
      <div className={styles.hit} data-withdrawn={item.withdrawn || undefined}>
        <div className={styles.meta}>
          <time dateTime={publishedStamp(item)}>{secondsPublished(item, now)}</time>
          <span>{item.sourceName}</span>
          {lineMarks(item).map((mark) => (
            <span key={mark.words} className={styles.mark} data-tone={mark.tone}>
              {mark.glyph !== '' && <span aria-hidden="true">{mark.glyph} </span>}
              {mark.words}
            </span>
          ))}
          {heading === undefined && (
            <span className={styles.story}>{story === null ? t('in no story') : story.title}</span>
          )}
        </div>
        <h3 id={`row-${item.itemId}`} lang={lang}>
          <Marked text={item.headline} marks={hit.headline} />
        </h3>
        {snippet.text !== '' && (
          <p className={styles.snippet} lang={lang}>
            <Marked text={snippet.text} marks={snippet.marks} />
          </p>
        )}
        {entries.map((entry) => (
          <p key={entry.id} className={styles.entry}>
            <StanceChip look={lookOf(entry.stance)}>{lookOf(entry.stance).noun}</StanceChip>
            <b>{entry.party}</b>
            <q lang={lang}>{entry.quote ?? entry.text}</q>
          </p>
        ))}
      </div>
    </div>
  )
}
