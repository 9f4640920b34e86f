import { isWaiting } from '../alerts/alarm.ts'
import { useNavigate } from '@tanstack/react-router'
import { useMayEdit } from '../access/me.tsx'
import { useStore } from '../follow/hooks.ts'
import { useAct } from '../ui/use-act.ts'
import type { World } from './action.ts'
import { enterList, focusedAlert, focusIn, openRow, stageOf } from './look-around.ts'

/** How the world looks to an action, with the focus on `focus`. */
export function useWorld(): (focus: Element | null) => World {
  const navigate = useNavigate()
  const store = useStore()
  const command = useAct()
  const mayEdit = useMayEdit()
  return (focus) => {
    const { screen } = store.view('desk')
    const alerts = screen?.kind === 'desk' ? screen.alerts : []
    return {
      go: (to) => void navigate({ to }),
      command,
      enterList: () => enterList(stageOf(focus)),
      // A screen that is searched itself comes before the archive.
      focusSearch: () =>
        focusIn('[data-search="here"]') || focusIn('[data-search]') || void navigate({ to: '/search' }),
      openFocused: () => openRow(focus),
      alertId: focusedAlert(focus) ?? alerts.find(isWaiting)?.id ?? null,
      mayEdit,
    }
  }
}
