import { useSyncExternalStore } from 'react'
import { keepText, keptText, subscribeKept } from './kept.ts'
import { ownZone, tellTimesIn } from './zone.ts'

/** Whose times are on screen: the reader's own, or the desk's. */
export type Whose = 'reader' | 'desk'

export const whoseZone = (): Whose => (keptText('zone') === 'desk' ? 'desk' : 'reader')
/** The zone that the desk works in, as the server last said it; the reader's own until it has. */
export const deskZone = (): string => keptText('desk-zone') ?? ownZone()
/** The zone in which every time on screen is told. */
const shownZone = (): string => (whoseZone() === 'desk' ? deskZone() : ownZone())

/** Before anything is drawn. From then on times follow what is kept, also when another tab changes it. */
export function followKeptZone(): void {
  tellTimesIn(shownZone())
  subscribeKept(() => tellTimesIn(shownZone()))
}

/** The server has said in which zone the desk works. */
export function hearDeskZone(zone: string): void {
  if (keptText('desk-zone') !== zone) keepText('desk-zone', zone)
}

/** Shows times in the reader's own zone or in the desk's; this browser keeps it. */
export const tellTimesOf = (whose: Whose): void => keepText('zone', whose)

/** The zone that times are told in. Whoever reads it is drawn anew when it changes. */
export const useShownZone = (): string => useSyncExternalStore(subscribeKept, shownZone, ownZone)
