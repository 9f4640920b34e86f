import type { WallScreen } from '../../shared/screen.ts'
import { showsStory, turnsOf } from '../../shared/wall-turn.ts'
import styles from './wall.module.css'
import { t } from '../words/t.ts'

const MOST_NEXT = 4

/** What comes after it, by title. */
function nextTitles({ wall, stories }: WallScreen, storyId: string | null): string[] {
  const turns = turnsOf(wall, { stories, found: [] })
  const at = turns.indexOf(storyId ?? '')
  const after = [...turns.slice(at + 1), ...turns.slice(0, Math.max(at, 0))]
  return after.slice(0, MOST_NEXT).flatMap((id) => stories.find((story) => story.id === id)?.title ?? [])
}

/** What comes next, or why nothing does. */
export function WallFoot({ screen, storyId }: { screen: WallScreen; storyId: string | null }) {
  const { wall } = screen
  if (wall.removed) return <b>{t('Taken off the list of walls: nobody turns it')}</b>
  const titles = wall.held || !showsStory(wall) ? [] : nextTitles(screen, storyId)
  return (
    <>
      <b>{wall.held ? t('Pinned') : titles.length > 0 ? t('Next') : ''}</b>
      <span className={styles.next}>{titles.join('  ·  ')}</span>
    </>
  )
}
