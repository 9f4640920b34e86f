import { useMemo } from 'react'
import type { World } from '../../shared/merge-lists.ts'
import { useFetched } from '../access/use-fetched.ts'
import { useTopic } from '../follow/hooks.ts'
import { type ListedOutlet, listedOutlets, type ListedParty, listedParties } from './list-rows.ts'

export type Lists =
  | { at: 'loading' }
  | { at: 'error'; words: string; retry: () => void }
  | { at: 'ready'; parties: ListedParty[]; outlets: ListedOutlet[] }

/** The lists in force: the world's, read once, under the desk's own rows, which the log keeps fresh. */
export function useLists(): Lists {
  const { fetched, again } = useFetched<World>('/api/v1/lists/world')
  const { screen, state } = useTopic('lists')
  const world = fetched.value
  return useMemo((): Lists => {
    if (fetched.at === 'error') return { at: 'error', words: fetched.message, retry: again }
    if (state.at === 'refused') return { at: 'error', words: state.message, retry: again }
    if (world === null || screen === null) return { at: 'loading' }
    return { at: 'ready', parties: listedParties(world, screen), outlets: listedOutlets(world, screen) }
  }, [fetched, world, screen, state, again])
}
