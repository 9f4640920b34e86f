import { type RefObject, useEffect, useRef } from 'react'

/** A field that has the focus when its dialog opens: after the dialog has taken it for itself. */
export function useFirstField<T extends HTMLElement>(): RefObject<T | null> {
  const field = useRef<T>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
