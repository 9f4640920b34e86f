import { Link } from '@tanstack/react-router'
import type { ItemLine, ItemVersion } from '../../shared/item.ts'
import { usePart } from '../follow/hooks.ts'
import { FileButton } from '../tending/file-item.tsx'
import { useMinute } from '../ui/now.ts'
import { fullPublished, publishedStamp } from '../ui/published.ts'
import lineStyles from '../wire/item-line.module.css'
import { lineMarks } from '../wire/line-marks.ts'
import styles from './item-head.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

/** Outlet, marks, time, urgency and slugline of a version, and the story that it is filed in. */
export function ItemHead({ item, version }: { item: ItemLine; version: ItemVersion }) {
  const marks = lineMarks({ ...item, tag: version.tag, urgency: version.urgency })
  return (
    <div className={styles.meta}>
      <b>{version.sourceName}</b>
      {marks.map((mark) => (
        <span key={mark.words} className={lineStyles.mark} data-tone={mark.tone}>
          {mark.words}
        </span>
      ))}
      <time dateTime={publishedStamp(version)}>{fullPublished(version, useMinute())}</time>
      {version.urgency !== null && <span>{t('urgency {urgency}', { urgency: version.urgency })}</span>}
      {version.slugline !== null && <span>{version.slugline}</span>}
      {version.language !== null && <span>{version.language}</span>}
      {version.url !== null && (
        <a href={version.url} target="_blank" rel="noreferrer noopener" className={styles.url}>
          {t('original')}
        </a>
      )}
      <Filed storyId={item.storyId} />
      <FileButton item={item} />
    </div>
  )
}

function Filed({ storyId }: { storyId: string | null }) {
  const title = usePart('desk', (view) => view.screen?.stories.find((s) => s.id === storyId)?.title ?? null)
  if (storyId === null) return <span className={styles.filed}>{t('filed in no story')}</span>
  return (
    <span className={styles.filed}>
      {rich('filed in <story>{title}</story>', {
        title: title ?? t('its story'),
        story: <Link to="/story/$id" params={{ id: storyId }} />,
      })}
    </span>
  )
}
