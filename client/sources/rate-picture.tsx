import { zoneOffset } from '../ui/zone.ts'
import styles from './source-detail.module.css'
import { dayOf, figure, learning, rateWords, thisHour } from './rate.ts'
import type { Standing } from './standing.ts'
import { t } from '../words/t.ts'

const WIDTH = 240
const HEIGHT = 34
/** Room for the hours below. */
const FOOT = 12
const STEP = WIDTH / 24

const hourWords = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** What is usual through the reader's day, and what has come in this hour: a bar of its own colour against a line for what is usual. */
export function RatePicture({ standing, now }: { standing: Standing; now: number }) {
  const { run } = standing
  const unknown = learning(standing)
  if (unknown !== null) return <p className={styles.small}>{unknown}</p>
  const day = dayOf(run.rate.hours, zoneOffset(now), now)
  const came = thisHour(standing, now)
  const most = Math.max(1, came, ...day.map((bar) => bar.usual))
  const tall = (copies: number): number => (copies === 0 ? 1 : Math.max(2, (copies / most) * HEIGHT))
  const words = t('Copies an hour through the day: {rate}; at most {most}', {
    rate: rateWords(standing, now),
    most: figure(most),
  })
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={words}>
      {day.map(({ hour, usual: copies, isNow }) => {
        const shown = isNow ? came : copies
        return (
          <rect
            key={hour}
            data-now={isNow || undefined}
            x={hour * STEP + 1}
            width={STEP - 2}
            y={HEIGHT - tall(shown)}
            height={tall(shown)}
          >
            <title>{t('{hour} usually {copies}', { hour: hourWords(hour), copies: figure(copies) })}</title>
          </rect>
        )
      })}
      {day
        .filter(({ isNow }) => isNow)
        .map(({ hour, usual: copies }) => (
          <line
            key={hour}
            x1={hour * STEP - 2}
            x2={hour * STEP + STEP + 2}
            y1={HEIGHT - tall(copies)}
            y2={HEIGHT - tall(copies)}
          />
        ))}
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} x={hour * STEP + 1} y={HEIGHT + FOOT - 1}>
          {hourWords(hour)}
        </text>
      ))}
    </svg>
  )
}
