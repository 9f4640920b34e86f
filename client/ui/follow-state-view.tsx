import type { FollowState } from '../follow/view.ts'
import { type PanelState, StateView } from './state-view.tsx'

/** C189: what a followed panel says while it has no screen to show. */
export function panelState(state: FollowState, online: boolean): PanelState {
  if (state.at === 'refused')
    return state.code === 'protocol-mismatch' ? { at: 'outdated' } : { at: 'error', words: state.message }
  return online ? { at: 'loading' } : { at: 'unreached' }
}

export const FollowStateView = ({ state }: { state: FollowState }) => (
  <StateView state={panelState(state, navigator.onLine)} />
)
