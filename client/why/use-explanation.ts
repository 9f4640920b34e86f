import type { Entry } from '../../shared/entry.ts'
import type { Explanation } from '../../shared/explanation.ts'
import { useFetched } from '../access/use-fetched.ts'

/** Differs whenever what the log tells of the entry does: a judgement, a move, an amendment, a later version's word. */
export const versionOf = (entry: Entry): string => JSON.stringify(entry)

/** The reasons for an entry from the log, read again whenever somebody changes it or another item carries it. */
export function useExplanation(entry: Entry): { told: Explanation | null; fault: string | null } {
  const { fetched } = useFetched<Explanation>(`/api/v1/entries/${encodeURIComponent(entry.id)}`, versionOf(entry))
  return { told: fetched.value, fault: fetched.at === 'error' ? fetched.message : null }
}
