import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { MineScreen } from '../../shared/screen.ts'
import { ActionButton } from '../action/action-button.tsx'
import { usePart } from '../follow/hooks.ts'
import { useMine } from '../mine/use-mine.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { StateView } from '../ui/state-view.tsx'
import { walkRows } from '../ui/walk-rows.ts'
import { t } from '../words/t.ts'
import styles from './changes.module.css'
import { ChooseSince } from './choose-since.tsx'
import { orderChanges } from './order-changes.ts'
import { Scope } from './scope.tsx'
import { StoryGroup } from './story-group.tsx'
import { useSeeAll } from './use-see-all.ts'
import { type Told, useChanges } from './use-changes.ts'

interface ChangesDialogProps {
  /** Opened to choose since when. */
  choosing: boolean
  onClose: () => void
}

const whole = (mine: MineScreen): MineScreen => mine

/** What changed while the reader was not looking: by story, the most serious first, each line leading to its place. */
export function ChangesDialog({ choosing, onClose }: ChangesDialogProps) {
  const { id } = useParams({ strict: false })
  const [story, setStory] = useState<string | undefined>(undefined)
  const mine = useMine(whole)
  const { told, again, more } = useChanges(story, JSON.stringify([mine?.since, mine?.shift, mine?.seenAll]))
  return (
    <Dialog title={t('What changed')} place="side" onClose={onClose}>
      <div className={styles.panel}>
        <div className={styles.head}>
          {mine !== null && <ChooseSince mine={mine} choosing={choosing} />}
          {mine?.since.from === 'look' && <SeeAll />}
          {id !== undefined && <Scope story={id} chosen={story} choose={setStory} />}
        </div>
        <Fresh told={told} again={again} />
        <Groups told={told} again={again} onGo={onClose} />
        {told.pages.at(-1)?.next != null && (
          <button type="button" className={buttons.button} onClick={more}>
            {t('Earlier changes')}
          </button>
        )}
      </div>
    </Dialog>
  )
}

function SeeAll() {
  const seeAll = useSeeAll()
  return (
    <ActionButton action="changes.seen" disabled={seeAll === null} onClick={() => seeAll?.()} shown>
      {t('Seen all')}
    </ActionButton>
  )
}

function Groups({ told, again, onGo }: { told: Told; again: () => void; onGo: () => void }) {
  const stories = orderChanges(told.pages)
  if (told.at === 'loading' && stories.length === 0) return <StateView state={{ at: 'loading' }} />
  return (
    <>
      {told.at === 'error' && <StateView state={{ at: 'error', words: told.message, retry: again }} />}
      {told.at === 'ready' && stories.length === 0 && (
        <StateView state={{ at: 'empty', words: t('Nothing has changed since then.') }} />
      )}
      <div data-walk="main" onKeyDown={walkRows}>
        {stories.map((group, index) => (
          <StoryGroup key={group.storyId ?? ''} group={group} first={index === 0} onGo={onGo} />
        ))}
      </div>
    </>
  )
}

/** What is read stays as it is; that there is more by now is said. */
function Fresh({ told, again }: { told: Told; again: () => void }) {
  const upTo = told.pages[0]?.seq
  const fresh = usePart('desk', ({ screen }) =>
    upTo === undefined ? 0 : (screen?.stories ?? []).filter(({ seq }) => seq > upTo).length,
  )
  if (fresh === 0) return null
  return (
    <button type="button" className={styles.fresh} onClick={again}>
      {t('{fresh, plural, one {# story has} other {# stories have}} changed meanwhile', { fresh })}
    </button>
  )
}
