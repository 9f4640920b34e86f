import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Alert } from '../../shared/alert.ts'
import { tellUndoable } from '../ui/tell-undoable.ts'
import { useAct } from '../ui/use-act.ts'
import { acknowledge as acknowledged } from './acknowledge.ts'

/** What a reader can do with an alert. */
export function useAlertActs(): { acknowledge: (alert: Alert) => void; open: (alert: Alert) => void } {
  const act = useAct()
  const navigate = useNavigate()
  const acknowledge = useCallback(
    (alert: Alert) => acknowledged(alert, act, (words, undo) => tellUndoable(words, undo ?? null, act)),
    [act],
  )
  const open = useCallback(
    ({ storyId, itemId }: Alert) => {
      const search = storyId === null && itemId !== null ? { item: itemId } : {}
      void navigate(storyId === null ? { to: '/alerts', search } : { to: '/story/$id', params: { id: storyId } })
    },
    [navigate],
  )
  return { acknowledge, open }
}
