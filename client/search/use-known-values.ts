import { useMemo } from 'react'
import type { Source } from '../../shared/source.ts'
import { useFetched } from '../access/use-fetched.ts'
import { isListed } from '../desk/listed.ts'
import { useTopic } from '../follow/hooks.ts'
import { useLists } from '../lists/use-lists.ts'
import type { KnownValues } from './complete.ts'

/** What the fields of a search hold on this desk: its sources, its stories, the parties and spokespeople of its lists. */
export function useKnownValues(): KnownValues {
  const { fetched } = useFetched<{ sources: Source[] }>('/api/v1/sources')
  const lists = useLists()
  const { screen } = useTopic('desk')
  return useMemo(() => {
    const parties = lists.at === 'ready' ? lists.parties.map(({ content }) => content) : []
    return {
      source: (fetched.value?.sources ?? []).map(({ name }) => name),
      story: (screen?.stories ?? []).filter(isListed).map(({ title }) => title),
      party: parties.map(({ name }) => name),
      speaker: parties.flatMap(({ spokespeople }) => spokespeople.map(({ name }) => name)),
    }
  }, [fetched.value, lists, screen?.stories])
}
