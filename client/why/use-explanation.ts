import type { Entry } from '../../shared/entry.ts'
import type { Explanation } from '../../shared/explanation.ts'
import { useFetched } from '../access/use-fetched.ts'

/** The reasons for an entry from the log, read again whenever somebody changes it or another item carries it. */
export function useExplanation(entry: Entry): { told: Explanation | null; fault: string | null } {
  const { id, state, storyId, carriedBy } = entry
  const { fetched } = useFetched<Explanation>(
    `/api/v1/entries/${encodeURIComponent(id)}`,
    `${state} ${storyId} ${carriedBy.length}`,
  )
  return { told: fetched.value, fault: fetched.at === 'error' ? fetched.message : null }
}
