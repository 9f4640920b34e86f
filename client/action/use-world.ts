import { isWaiting } from '../alerts/alarm.ts'
import { useNavigate } from '@tanstack/react-router'
import { useMayEdit } from '../access/me.tsx'
import { useStore } from '../follow/hooks.ts'
import { useAct } from '../ui/use-act.ts'
import { tellUndoable } from '../ui/tell-undoable.ts'
import type { World } from './action.ts'
import { enterBeside, enterList, focusedAlert, focusIn, openRow, stageOf } from './look-around.ts'

/** How the world looks to an action, with the focus on `focus`. */
export function useWorld(): (focus: Element | null) => World {
  const navigate = useNavigate()
  const store = useStore()
  const command = useAct()
  const mayEdit = useMayEdit()
  return (focus) => {
    const { screen } = store.view('desk')
    const alerts = screen?.kind === 'desk' ? screen.alerts : []
    // The Alerts screen lists more than the desk does.
    const listed = store.view('alerts').screen
    const known = listed?.kind === 'alerts' ? [...alerts, ...listed.alerts] : alerts
    const inFocus = focusedAlert(focus)
    return {
      go: (to) => void navigate({ to }),
      command,
      tell: (words, undo) => tellUndoable(words, undo ?? null, command),
      enterList: () => enterList(stageOf(focus)),
      enterBeside: () => enterBeside(stageOf(focus), focus),
      // A screen that is searched itself comes before the archive.
      focusSearch: () =>
        focusIn('[data-search="here"]') || focusIn('[data-search]') || void navigate({ to: '/search' }),
      openFocused: () => openRow(focus),
      alert: inFocus === null ? (alerts.find(isWaiting) ?? null) : (known.find(({ id }) => id === inFocus) ?? null),
      mayEdit,
    }
  }
}
