import { isDay } from '../../../shared/when-taken.ts'

type Told = string | null | undefined

/** The first of several dates; where that is a day alone, with the hour that another of them gives for it. */
export function dateAmong(dates: readonly Told[]): string | null {
  const told = dates.filter((date) => typeof date === 'string')
  const [first] = told
  if (first === undefined || !isDay(first)) return first ?? null
  return told.find((date) => !isDay(date) && date.startsWith(first)) ?? first
}
