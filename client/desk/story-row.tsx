import { memo } from 'react'
import { lookOf } from '../ui/stance.ts'
import { StanceChip } from '../ui/stance-chip.tsx'
import { ChangedMark } from '../ui/changed-mark.tsx'
import { keyed } from '../ui/keyed.ts'
import { useMinute } from '../ui/now.ts'
import { usePart } from '../follow/hooks.ts'
import { shortTime } from '../ui/zone.ts'
import type { Story } from '../../shared/story.ts'
import { useMayEdit } from '../access/me.tsx'
import { ProposalMark } from '../proposal/proposal-mark.tsx'
import { useLook } from '../mine/use-mine.ts'
import { TendedMarks } from '../tending/who-tends.tsx'
import { storyChips, unnamedWords } from './story-chips.ts'
import styles from './story-row.module.css'
import { t } from '../words/t.ts'

const storyOf = keyed<Story>((story) => story.id)

/** One story's line; listens for itself alone. */
export const StoryRow = memo(function StoryRow({ id }: { id: string }) {
  const story = usePart('desk', (view) => storyOf(view.screen?.stories ?? [], id))
  const now = useMinute()
  const mayEdit = useMayEdit()
  const look = useLook(id)
  if (story === undefined) return null
  const fresh = look !== undefined && look !== 'none' && story.seq > look.upTo
  const chips = storyChips(story.counts)
  const unnamed = unnamedWords(story.counts)
  return (
    <div className={styles.story} data-closed={story.state === 'closed' || undefined}>
      <ChangedMark version={[story.title, story.state, chips.map(({ words }) => words)].join(' ')} />
      <h3 id={`row-${id}`}>
        {story.title}
        {fresh && <span className={styles.fresh} role="img" aria-label={t('new since your last look')} />}
      </h3>
      <p>
        <span className={styles.chips}>
          {chips.map((chip) => (
            <StanceChip key={chip.stance} look={lookOf(chip.stance)}>
              {chip.words}
            </StanceChip>
          ))}
          {unnamed !== null && <span>{unnamed}</span>}
          {chips.length === 0 && unnamed === null && (
            <span>{t('{items, plural, one {# item} other {# items}}', { items: story.counts.items })}</span>
          )}
        </span>
        {story.state === 'closed' && <span>{t('closed')}</span>}
        <TendedMarks story={story} />
        {mayEdit && story.state === 'open' && <ProposalMark storyId={id} />}
        <time dateTime={story.lastAt}>{shortTime(Date.parse(story.lastAt), now)}</time>
      </p>
    </div>
  )
})
