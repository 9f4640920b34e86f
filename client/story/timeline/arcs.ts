import type { StanceLook } from '../../ui/stance.ts'
import type { Mark } from './layout.ts'

/** From an entry to what it answers (solid) or restates (dashed). */
export interface Arc {
  id: string
  from: string
  to: string
  kind: 'answers' | 'restates'
  tone: StanceLook['tone']
  path: string
}

const round = (n: number): number => Math.round(n * 10) / 10

/** Leaves its mark level and arrives level, as a thread would hang; within one lane it bows downwards, clear of the words above. */
function curve(from: Mark, to: Mark): string {
  const [x0, y0, x1, y1] = [round(from.x), from.y, round(to.x), to.y]
  const reach = round((x0 - x1) * 0.45)
  if (y0 !== y1) return `M${x0} ${y0}C${x0 - reach} ${y0} ${x1 + reach} ${y1 + (y0 - y1) * 0.35} ${x1} ${y1}`
  const bow = y0 + Math.min(18, 8 + Math.abs(x0 - x1) / 12)
  return `M${x0} ${y0}C${round(x0 - reach / 2)} ${bow} ${round(x1 + reach / 2)} ${bow} ${x1} ${y1}`
}

/** Every thread between two marks, once; those within one cluster are not drawn. */
export function arcsOf(marks: readonly Mark[]): Arc[] {
  const markOf = new Map(marks.flatMap((mark) => mark.moments.map((m) => [m.id, mark] as const)))
  const arcs = new Map<string, Arc>()
  for (const mark of marks)
    for (const moment of mark.moments) {
      // Silence takes no side, and a restatement answers through what it restates: more threads would hide the denials'.
      const answers = moment.look.tone === 'decline' || moment.restates !== null ? [] : moment.respondsTo
      const ends = [
        ...answers.map((to) => ({ to, kind: 'answers' as const })),
        ...(moment.restates === null ? [] : [{ to: moment.restates, kind: 'restates' as const }]),
      ]
      for (const { to, kind } of ends) {
        const target = markOf.get(to)
        if (target === undefined || target === mark) continue
        const id = `${mark.id}>${target.id}:${kind}`
        arcs.set(id, { id, from: mark.id, to: target.id, kind, tone: moment.look.tone, path: curve(mark, target) })
      }
    }
  return [...arcs.values()]
}
