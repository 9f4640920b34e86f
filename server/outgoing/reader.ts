import { localeOf, type Say, sayIn } from '../../shared/words/say.ts'

/** Who reads: what is said to them, and how they are told the time. */
export interface Reader {
  /** BCP 47 */
  tag: string
  say: Say
  /** "11 Nov 2024, 08:58 UTC": moments with their zone. */
  moment: (at: string) => string
  /** "11 Nov 2024": a day that is known without an hour, in no zone. */
  day: (day: string) => string
}

/** @param zone of IANA, as "Europe/Berlin" */
export function readerOf(language: Parameters<typeof sayIn>[0], zone: string): Reader {
  const date = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const days = new Intl.DateTimeFormat(localeOf(language.tag), { ...date, timeZone: 'UTC' })
  const written = new Intl.DateTimeFormat(localeOf(language.tag), {
    ...date,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  })
  return {
    tag: language.tag,
    say: sayIn(language),
    moment: (at) => written.format(new Date(at)),
    day: (day) => days.format(new Date(day)),
  }
}
