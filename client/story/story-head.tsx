import { useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { useMayEdit } from '../access/me.tsx'
import { AsOfButton } from '../as-of/as-of-button.tsx'
import { AlsoHere } from '../company/also-here.tsx'
import { useAttending } from '../company/use-company.ts'
import { OutButton } from '../out/out-button.tsx'
import { storyPath } from '../out/paths.ts'
import { StoryActs, WatchButton } from '../tending/story-acts.tsx'
import { WhoTends } from '../tending/who-tends.tsx'
import { Badge } from '../ui/stance-chip.tsx'
import { useWide } from '../ui/use-wide.ts'
import { useMinute } from '../ui/now.ts'
import { fullTime, oldDay } from '../ui/zone.ts'
import { RenameForm } from './rename-form.tsx'
import styles from './story-head.module.css'
import { WallButton } from './wall-button.tsx'
import { t } from '../words/t.ts'

interface StoryHeadProps {
  story: Story
  latest: number
  past: boolean
  /** Whether the list of its items is there, and what turns it. */
  items: { shown: boolean; turn: () => void }
}

/** Title, state and size of a story, and what can be done with it. */
export function StoryHead({ story, latest, past, items }: StoryHeadProps) {
  const [renaming, setRenaming] = useState(false)
  const wide = useWide()
  const mayEdit = useMayEdit() && !past
  const { counts } = story
  useAttending(story.id, !past)
  const now = useMinute()
  const old = latest === 0 ? null : oldDay(latest, now)
  return (
    <header className={styles.head}>
      {renaming ? <RenameForm story={story} onDone={() => setRenaming(false)} /> : <h1>{story.title}</h1>}
      <div className={styles.meta}>
        {story.contested && <Badge tone="deny">{t('Contested')}</Badge>}
        {story.state === 'closed' && <Badge tone="withdraw">{t('Closed')}</Badge>}
        {old !== null && <span>{t('copy up to {day}', { day: old })}</span>}
        {wide && old === null && <span>{t('opened {time}', { time: fullTime(Date.parse(story.openedAt), now) })}</span>}
        <Size counts={counts} {...items} />
        {!past && <WhoTends story={story} />}
        {!past && <AlsoHere />}
        {!past && (
          <div className={styles.acts}>
            <AsOfButton />
            {mayEdit ? (
              <StoryActs story={story} rename={() => setRenaming(true)} />
            ) : (
              <>
                <WatchButton story={story} />
                <OutButton path={storyPath(story.id)} title={story.title} />
              </>
            )}
            {mayEdit && wide && <WallButton storyId={story.id} />}
          </div>
        )}
      </div>
    </header>
  )
}

/** How much there is of it; the items can be listed. */
function Size({ counts: { items, parties }, shown, turn }: StoryHeadProps['items'] & Pick<Story, 'counts'>) {
  return (
    <span>
      <button type="button" className={styles.size} aria-expanded={shown} disabled={items === 0} onClick={turn}>
        {t('{items, plural, one {# item} other {# items}}', { items })}
      </button>
      {' · '}
      {t('{parties, plural, one {# party} other {# parties}}', { parties })}
    </span>
  )
}
