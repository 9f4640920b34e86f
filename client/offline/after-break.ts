import type { FollowState } from '../follow/view.ts'

/** To be called at each change of a state: calls `back` when it is live again after it was stale. */
export function afterBreak(stateAt: () => FollowState['at'], back: () => void): () => void {
  let wasCut = false
  return () => {
    const at = stateAt()
    if (at === 'live' && wasCut) back()
    wasCut = at === 'stale' || (wasCut && at !== 'live')
  }
}
