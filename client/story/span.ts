import type { Span } from './timeline/axis.ts'

const SECOND = 1_000

const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z')

/** A span as an address has it, to the second: "2024-11-10T18:00:00Z~2024-11-11T09:00:00Z". */
export const spanText = ({ from, to }: Span): string =>
  `${iso(Math.floor(from / SECOND) * SECOND)}~${iso(Math.ceil(to / SECOND) * SECOND)}`

/** Reads a span; null for what is none. */
export function spanOf(text: string): Span | null {
  const [from, to, ...rest] = text.split('~').map((part) => Date.parse(part))
  if (from === undefined || to === undefined || rest.length > 0) return null
  return Number.isNaN(from) || Number.isNaN(to) || from > to ? null : { from, to }
}

export const isWithin = (span: Span | null, at: number): boolean => span === null || (at >= span.from && at <= span.to)
