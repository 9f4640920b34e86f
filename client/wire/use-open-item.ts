import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Opens an item over the screen that is shown; the address says so. */
export function useOpenItem(): (itemId: string) => void {
  const navigate = useNavigate()
  return useCallback((item) => void navigate({ to: '.', search: (before) => ({ ...before, item }) }), [navigate])
}
