import type { Story } from '../../shared/story.ts'
import { useMe } from '../access/me.tsx'
import { t } from '../words/t.ts'

/** Whose story it is, and who watches it. */
export function WhoTends({ story: { assignee, watchers, pinned } }: { story: Story }) {
  const names = watchers.map(({ name }) => name).join(', ')
  return (
    <>
      {pinned && <span>{t('pinned')}</span>}
      {assignee !== null && <span>{t('{name}’s story', { name: assignee.name })}</span>}
      {watchers.length > 0 && <span>{t('watched by {names}', { names })}</span>}
    </>
  )
}

/** The same on the story's row, in short. */
export function TendedMarks({ story: { assignee, pinned } }: { story: Story }) {
  const { me } = useMe()
  const mine = me.at === 'known' && assignee?.id === me.who.id
  return (
    <>
      {pinned && (
        <span>
          <span aria-hidden="true">⚑</span> {t('pinned')}
        </span>
      )}
      {assignee !== null && <span>{mine ? t('yours') : assignee.name}</span>}
    </>
  )
}
