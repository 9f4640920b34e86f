import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Opens an item over the screen that is shown, where it is given with the words of one entry in view; the address says so. */
export function useOpenItem(): (itemId: string, entryId?: string) => void {
  const navigate = useNavigate()
  return useCallback(
    (item, entry) => void navigate({ to: '.', search: (before) => ({ ...before, item, entry }) }),
    [navigate],
  )
}
