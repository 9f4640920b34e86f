import { t } from '../words/t.ts'
import { deskZone, useShownZone, whoseZone } from './shown-zone.ts'
import { turnZone, zoneWords } from './turn-zone.ts'
import { ownZone } from './zone.ts'

/** Whose times are shown, by the zone's name; turns to the other. */
export function ZoneChoice() {
  const zone = useShownZone()
  const words = zoneWords(zone)
  return (
    <button type="button" onClick={turnZone} disabled={deskZone() === ownZone()}>
      {whoseZone() === 'desk' ? t('Times: the desk’s, {zone}', { zone: words }) : t('Times: {zone}', { zone: words })}{' '}
      <kbd>Z</kbd>
    </button>
  )
}
