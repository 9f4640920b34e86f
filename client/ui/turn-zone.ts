import { t } from '../words/t.ts'
import { now } from './now.ts'
import { notify } from './notices.tsx'
import { deskZone, tellTimesOf, type Whose, whoseZone } from './shown-zone.ts'
import { ownZone, zoneName } from './zone.ts'

/** "Europe/Vienna (CET)" */
export const zoneWords = (zone: string): string => `${zone.replaceAll('_', ' ')} (${zoneName(now(), zone)})`

function words(whose: Whose): string {
  return whose === 'desk'
    ? t('Times are the desk’s: {zone}.', { zone: zoneWords(deskZone()) })
    : t('Times are yours: {zone}.', { zone: zoneWords(ownZone()) })
}

const tell = (told: string): void => notify(told, 'told', null, 'zone')

/** Turns every time on screen to a zone, and says which that is. */
export function turnZoneTo(whose: Whose): void {
  tellTimesOf(whose)
  tell(words(whose))
}

/** Turns every time on screen to the other zone, and says which that is. */
export function turnZone(): void {
  if (deskZone() === ownZone()) return tell(t('The desk’s zone is yours: {zone}.', { zone: zoneWords(ownZone()) }))
  turnZoneTo(whoseZone() === 'reader' ? 'desk' : 'reader')
}
