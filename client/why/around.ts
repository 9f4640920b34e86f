import { createContext } from 'react'
import type { StoryScreen } from '../../shared/screen.ts'

/** What an entry stands among: its story as the page shows it, now or as of an earlier moment. */
export interface Around extends Pick<StoryScreen, 'claims' | 'entries' | 'items' | 'alerts'> {
  /** The moment that is shown, where it is not now. */
  past: number | null
}

export const NOTHING: Around = { claims: [], entries: [], items: [], alerts: [], past: null }

/** Read by explanations alone, so that rows need not be drawn again when the story moves. */
export const AroundContext = createContext<Around>(NOTHING)
