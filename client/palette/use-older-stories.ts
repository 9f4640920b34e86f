import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Story } from '../../shared/story.ts'
import { pathWith } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { usePart } from '../follow/hooks.ts'
import { useMinute } from '../ui/now.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import type { Choice } from './choice.ts'
import { storyChoice } from './use-choices.ts'

const MOST = 12
const WORD = /[\p{L}\p{N}]{2,}/u

const NONE: readonly Story[] = []

/** Found stories that the desk does not hold; one that was merged is found as the one that took it in. */
export function olderOf(found: readonly Story[], held: readonly Story[]): Story[] {
  const here = new Set(held.map(({ id }) => id))
  return found.filter(({ id, mergedInto }) => !here.has(id) && mergedInto === null)
}

/**
 * Stories of the whole archive whose title has the words, where the desk does not hold them any more: asked of the server; null until it has
 * answered.
 */
export function useOlderStories(typed: string): Choice[] | null {
  const go = useNavigate()
  const now = useMinute()
  const path = WORD.test(typed) ? pathWith('/api/v1/stories', { title: typed.slice(0, 300), limit: MOST }) : null
  const { fetched } = useFetched<{ stories: Story[] }>(path)
  const held = usePart('desk', (view) => view.screen?.stories ?? NONE)
  const found = useMemo(() => {
    return olderOf(fetched.value?.stories ?? [], held).map((story) => {
      const at = shortTime(Date.parse(story.lastAt), now)
      const note = story.state === 'closed' ? t('closed, last on {at}', { at }) : t('last on {at}', { at })
      return { ...storyChoice(go, story), note }
    })
  }, [fetched.value, held, go, now])
  return path !== null && fetched.at === 'loading' ? null : found
}
