import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Alert } from '../../shared/alert.ts'
import { useAct } from '../ui/use-act.ts'

/** What a reader can do with an alert. */
export function useAlertActs(): { acknowledge: (alertId: string) => void; open: (alert: Alert) => void } {
  const act = useAct()
  const navigate = useNavigate()
  const acknowledge = useCallback((alertId: string) => act({ name: 'acknowledge-alert', args: { alertId } }), [act])
  const open = useCallback(
    ({ storyId, itemId }: Alert) => {
      const search = storyId === null && itemId !== null ? { item: itemId } : {}
      void navigate(storyId === null ? { to: '/alerts', search } : { to: '/story/$id', params: { id: storyId } })
    },
    [navigate],
  )
  return { acknowledge, open }
}
