import { startTransition, useEffect, useState } from 'react'

/**
 * A value as it was shown last, until what it was given with is on the page: then it is drawn in a commit of its own, when
 * React has a moment. What is put on the page in one go keeps a key that is pressed meanwhile waiting for all of it.
 */
export function useAfter<T extends object>(value: T): T {
  const [shown, show] = useState(value)
  useEffect(() => startTransition(() => show(value)), [value])
  return shown
}
