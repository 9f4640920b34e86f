import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Story } from '../../shared/story.ts'
import { useMe } from '../access/me.tsx'
import { mineAmong } from '../tending/mine.ts'
import buttons from '../ui/button.module.css'
import { Feed } from '../ui/feed.tsx'
import { useTopic } from '../follow/hooks.ts'
import { useKeptChoice } from '../ui/kept.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { FollowStateView } from '../ui/follow-state-view.tsx'
import { StateView } from '../ui/state-view.tsx'
import { deskOrder } from './desk-order.ts'
import { isListed } from './listed.ts'
import { StoryRow } from './story-row.tsx'
import { t } from '../words/t.ts'

const NONE: Story[] = []
const WHICH = ['all', 'mine'] as const
const newStories = (count: number): string => t('{count, plural, one {# new story} other {# new stories}}', { count })
const row = (id: string) => <StoryRow id={id} />

/** The developing stories, the latest on top. */
export function StoryList({ chosen }: { chosen: string | null }) {
  const { screen, state } = useTopic('desk')
  const navigate = useNavigate()
  const open = useCallback((id: string) => void navigate({ to: '/story/$id', params: { id } }), [navigate])
  const { me } = useMe()
  const [which, choose] = useKeptChoice('stories', WHICH)
  const all = (screen?.stories ?? NONE).filter(isListed)
  const stories = which === 'mine' ? mineAmong(all, me.at === 'known' ? me.who.id : null) : all
  return (
    <>
      <PanelHead words={t('Developing')} count={stories.filter((s) => s.state === 'open').length}>
        <button
          type="button"
          className={buttons.plain}
          aria-pressed={which === 'mine'}
          title={t('The stories that are yours or that you watch')}
          onClick={() => choose(which === 'mine' ? 'all' : 'mine')}
        >
          {t('Mine')}
        </button>
      </PanelHead>
      {(screen === null || state.at === 'refused') && <FollowStateView state={state} />}
      {screen !== null && stories.length === 0 && (
        <StateView
          state={{
            at: 'empty',
            words:
              all.length > 0
                ? t('No story is yours, and you watch none.')
                : t('No story yet. Copy on the wire becomes a story once it is filed.'),
          }}
        />
      )}
      {stories.length > 0 && (
        <Feed
          label={t('Stories')}
          newWords={newStories}
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
