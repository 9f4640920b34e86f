import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Story } from '../../shared/story.ts'
import { Feed } from '../ui/feed.tsx'
import { useTopic } from '../follow/hooks.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { FollowStateView } from '../ui/follow-state-view.tsx'
import { StateView } from '../ui/state-view.tsx'
import { deskOrder } from './hottest.ts'
import { StoryRow } from './story-row.tsx'
import { t } from '../words/t.ts'

const NONE: Story[] = []
const NOUN = { one: 'story', many: 'stories' }
const row = (id: string) => <StoryRow id={id} />

/** The developing stories, the latest on top. */
export function StoryList({ chosen }: { chosen: string | null }) {
  const { screen, state } = useTopic('desk')
  const navigate = useNavigate()
  const open = useCallback((id: string) => void navigate({ to: '/story/$id', params: { id } }), [navigate])
  const stories = screen?.stories ?? NONE
  return (
    <>
      <PanelHead words={t('Developing')} count={stories.filter((s) => s.state === 'open').length} />
      {(screen === null || state.at === 'refused') && <FollowStateView state={state} />}
      {screen !== null && stories.length === 0 && (
        <StateView
          state={{ at: 'empty', words: t('No story yet. Copy on the wire becomes a story once it is filed.') }}
        />
      )}
      {stories.length > 0 && (
        <Feed
          label={t('Stories')}
          noun={NOUN}
          ids={deskOrder(stories)}
          row={row}
          open={open}
          chosen={chosen}
          estimate={66}
        />
      )}
    </>
  )
}
