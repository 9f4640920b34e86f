type Told = string | null | undefined

/** True of "2024-11-11", false of an instant. */
export const isDay = (date: string): boolean => date.length === 10

/** The first of several dates; where that is a day alone, with the hour that another of them gives for it. */
export function dateAmong(dates: readonly Told[]): string | null {
  const told = dates.filter((date) => typeof date === 'string')
  const [first] = told
  if (first === undefined || !isDay(first)) return first ?? null
  return told.find((date) => !isDay(date) && date.startsWith(first)) ?? first
}
