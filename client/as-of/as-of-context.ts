import { createContext } from 'react'

/** Opens the slider over the story; null where it stands open. */
export const AsOfContext = createContext<(() => void) | null>(null)
