import type { Duty, Weekly } from '../../shared/duty.ts'
import { weekday } from '../ui/zone.ts'
import { t } from '../words/t.ts'

export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const
/** A Monday, at noon in Greenwich. */
const A_MONDAY = Date.parse('2024-11-11T12:00:00Z')

/** "Monday", in the reader's language. */
export const dayName = (day: number): string => weekday(A_MONDAY + (day - 1) * 86_400_000, 'UTC')
const shortDay = (day: number): string => dayName(day).slice(0, 2)

/** "Mo–Fr 22:30–06:00", "daily 22:30–06:00" */
export function weeklyWords({ days, from, to }: Weekly): string {
  const sorted = days.toSorted((a, b) => a - b)
  const [first = 1, last = 7] = [sorted[0], sorted.at(-1)]
  const isRun = sorted.length > 2 && last - first === sorted.length - 1
  const told =
    sorted.length === 7
      ? t('daily')
      : isRun
        ? `${shortDay(first)}–${shortDay(last)}`
        : sorted.map((day) => shortDay(day)).join(', ')
  return `${told} ${from}–${to}`
}

const listed = (hours: readonly Weekly[]): string => hours.map(weeklyWords).join('; ')

/** What a person's hours say, in a line. */
export function hoursWords({ quiet, onCall, zone, channels }: Duty): string {
  return [
    onCall.length === 0 ? t('always on call') : t('on call {hours}', { hours: listed(onCall) }),
    quiet.length === 0 ? t('no quiet hours') : t('quiet {hours}', { hours: listed(quiet) }),
    zone,
    ...(channels.length === 0 ? [] : [t('channels: {names}', { names: channels.join(', ') })]),
  ].join(' · ')
}

export const NEW_HOURS: Weekly = { days: [...DAYS], from: '22:30', to: '06:30' }
