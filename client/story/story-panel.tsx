import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import { latePart } from '../offline/late.tsx'
import { AsOfContext } from '../as-of/as-of-context.ts'
import { FollowStateView } from '../ui/follow-state-view.tsx'
import { useTopicCalmly } from '../follow/hooks.ts'
import { WithdrawnStory } from '../proposal/withdrawn-story.tsx'
import { StateView } from '../ui/state-view.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import styles from './story-panel.module.css'
import { StoryView } from './story-view.tsx'
import { useLastLook } from './use-look.ts'
import { t } from '../words/t.ts'

const AsOfStory = latePart(() => import('../as-of/as-of-story.tsx').then((m) => ({ default: m.AsOfStory })))

/**
 * A story as it is now; with the slider above it, where the address or the reader asks for another time. What stands now
 * stays where it is while the past is shown, so that whoever comes back finds their place in it.
 */
export function StoryPanel({ id }: { id: string }) {
  const { asOf } = useSearch({ strict: false })
  const [opened, setOpened] = useState(false)
  const [past, setPast] = useState(asOf !== undefined)
  const navigate = useNavigate()
  const looking = asOf !== undefined || opened
  const close = (): void => {
    setOpened(false)
    if (asOf !== undefined) void navigate({ to: '.', search: (before) => ({ ...before, asOf: undefined }) })
  }
  const away = looking && past
  return (
    <AsOfContext value={looking ? null : () => setOpened(true)}>
      <div className={styles.panel}>
        {looking && (
          <FocusBack>
            <Suspense fallback={<StateView state={{ at: 'loading' }} />}>
              <AsOfStory id={id} asOf={asOf} onPast={setPast} close={close} />
            </Suspense>
          </FocusBack>
        )}
        <div className={styles.now} hidden={away} inert={away}>
          <LiveStory id={id} />
        </div>
      </div>
    </AsOfContext>
  )
}

/** Stands before what is loaded: by the time that is there, the row that had the focus is gone. */
function FocusBack({ children }: { children: ReactNode }) {
  useFocusBack()
  return children
}

function LiveStory({ id }: { id: string }) {
  const { screen, state, cursor } = useTopicCalmly(`story:${id}`)
  const standing = cursor === null ? null : { seq: cursor.seq, last: screen?.story?.seq ?? 0 }
  const look = useLastLook(id, standing)
  if (state.at === 'refused' || screen === null) return <FollowStateView state={state} />
  if (screen.story === null)
    return <StateView state={{ at: 'empty', words: t('There is no story at this address.') }} />
  if (screen.story.state === 'withdrawn') return <WithdrawnStory story={screen.story} />
  return <StoryView screen={screen} story={screen.story} look={look} past={null} />
}
