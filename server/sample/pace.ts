/** What a replay is spaced by. */
interface Dated {
  publishedAt: string
}

/** When each item of a replay is due, in milliseconds from its start, and at what moment of the wire's own time it came. */
export interface Pace {
  due: number[]
  /** Where a moment of the wire's own time (ms since epoch) falls in the replay; linear between items, and after the last. */
  at: (wireTime: number) => number
}

interface Tempo {
  /** Milliseconds of replay that a gap of the wire takes. */
  gap: (wire: number) => number
}

const momentOf = (item: Dated): number => Date.parse(item.publishedAt)

/** Spaces items by the gaps between them. An item that is dated before the one ahead of it follows at once. */
function spaced(moments: number[], { gap }: Tempo): Pace {
  const due: number[] = []
  let latest = moments[0] ?? 0
  let time = 0
  for (const moment of moments) {
    time += gap(Math.max(0, moment - latest))
    latest = Math.max(latest, moment)
    due.push(time)
  }
  const at = (wire: number): number => {
    const before = moments.findLastIndex((moment) => moment <= wire)
    return before < 0 ? 0 : (due[before] ?? 0) + gap(wire - (moments[before] ?? wire))
  }
  return { due, at }
}

/** The original spacing, `speed` times faster; 0 leaves no gaps. */
export const atSpeed = (items: readonly Dated[], speed: number): Pace =>
  spaced(items.map(momentOf), { gap: (wire) => (speed === 0 ? 0 : wire / speed) })

/** The sample, a week of wire, is watched in three and a half minutes. */
export const WATCHED = 210_000

const HOUR = 3_600_000

/** Longer than this nothing happens in a replay for watching: a night is no use to a watcher. */
const capped = (wire: number): number => Math.min(wire, 3 * HOUR)

/** For watching: nothing happens for three hours at most, and the whole takes `length` milliseconds. */
export function forWatching(items: readonly Dated[], length: number): Pace {
  const moments = items.map(momentOf)
  const whole = spaced(moments, { gap: capped }).due.at(-1) ?? 0
  return spaced(moments, { gap: (wire) => (whole === 0 ? 0 : (capped(wire) * length) / whole) })
}
