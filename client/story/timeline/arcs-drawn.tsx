import type { Arc } from './arcs.ts'
import styles from './timeline.module.css'

/** From so many on, threads are drawn pale. */
const MANY = 40

/** The threads; those of the mark that is looked at stand out. */
export function Arcs({ arcs, lit }: { arcs: readonly Arc[]; lit: string | null }) {
  const touches = (arc: Arc): boolean => arc.from === lit || arc.to === lit
  const some = lit !== null && arcs.some(touches)
  return (
    <g aria-hidden="true" data-many={arcs.length > MANY || undefined} className={styles.arcs}>
      {arcs.map((arc) => (
        <path
          key={arc.id}
          d={arc.path}
          className={styles.arc}
          data-tone={arc.tone}
          data-kind={arc.kind}
          data-killed={arc.killed || undefined}
          data-lit={(some && touches(arc)) || undefined}
          data-dim={(some && !touches(arc)) || undefined}
        />
      ))}
    </g>
  )
}
