import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Opens all that a party has said, over the screen that is shown; the address says so. */
export function useOpenParty(): (party: string) => void {
  const navigate = useNavigate()
  return useCallback((who) => void navigate({ to: '.', search: (before) => ({ ...before, who }) }), [navigate])
}
