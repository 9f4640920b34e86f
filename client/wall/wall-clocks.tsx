import { isZone } from '../../shared/search/instant-of.ts'
import { useMinute } from '../ui/now.ts'
import { clock, zoneName } from '../ui/zone.ts'
import styles from './wall.module.css'

/** "America/Argentina/Buenos_Aires" is told as "Buenos Aires". */
const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')

/** The time, with its zone, and that of further ones. */
export function WallClocks({ zones }: { zones: readonly string[] }) {
  const now = useMinute()
  // The desk knows zones that an old screen does not.
  const known = zones.filter(isZone)
  return (
    <div className={styles.clocks}>
      <time>{clock(now)}</time> <small>{zoneName(now)}</small>
      {known.length > 0 && (
        <ul>
          {known.map((zone) => (
            <li key={zone}>
              {placeOf(zone)} <time>{clock(now, zone)}</time>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
