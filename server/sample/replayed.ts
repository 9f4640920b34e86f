import type { Pace } from './pace.ts'

/** A line of plain JSON and what a replay needs to know of it. */
export interface Replayed {
  text: string
  publishedAt: string
  embargoedUntil: string | undefined
}

/** The line with its embargo in the replay's own time, which began at `start` (ms since the epoch). */
export function moved({ text, embargoedUntil }: Replayed, pace: Pace, start: number): string {
  if (embargoedUntil === undefined) return text
  const ends = start + pace.at(Date.parse(embargoedUntil))
  return JSON.stringify({ ...JSON.parse(text), embargoedUntil: new Date(ends).toISOString() })
}
