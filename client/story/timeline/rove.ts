import type { Arc } from './arcs.ts'
import type { Mark } from './layout.ts'

const nearest = (marks: readonly Mark[], x: number): Mark | undefined =>
  marks.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]

/** The nearest mark of the next lane that has one, downwards (1) or upwards (-1). */
function acrossLanes(marks: readonly Mark[], from: Mark, step: 1 | -1): Mark | undefined {
  const beyond = marks.filter((m) => (m.lane - from.lane) * step > 0)
  const lane = beyond.reduce((best, m) => ((m.lane - best) * step < 0 ? m.lane : best), beyond[0]?.lane ?? 0)
  return nearest(
    beyond.filter((m) => m.lane === lane),
    from.x,
  )
}

/**
 * Where the focus goes from a mark by a key: ← → in time, ↑ ↓ to the next lane, Home and End, `[` to what the mark
 * answers or restates, `]` to what answers it. Answers the mark's id, or null where the key leads nowhere.
 */
export function rove(
  layout: { walk: readonly Mark[]; threads: readonly Pick<Arc, 'from' | 'to'>[] },
  from: string | null,
  key: string,
): string | null {
  const marks = layout.walk
  const at = marks.findIndex((m) => m.id === from)
  const mark = marks[at]
  if (mark === undefined) return marks.at(-1)?.id ?? null
  switch (key) {
    case 'ArrowLeft':
      return marks[at - 1]?.id ?? null
    case 'ArrowRight':
      return marks[at + 1]?.id ?? null
    case 'ArrowUp':
      return acrossLanes(marks, mark, -1)?.id ?? null
    case 'ArrowDown':
      return acrossLanes(marks, mark, 1)?.id ?? null
    case 'Home':
      return marks[0]?.id ?? null
    case 'End':
      return marks.at(-1)?.id ?? null
    case '[':
      return layout.threads.find((arc) => arc.from === mark.id)?.to ?? null
    case ']':
      return layout.threads.find((arc) => arc.to === mark.id)?.from ?? null
    default:
      return null
  }
}
