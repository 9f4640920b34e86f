import { memo } from 'react'
import type { Mark } from './layout.ts'
import styles from './timeline.module.css'

interface LabelsProps {
  marks: readonly Mark[]
  clusters: readonly Mark[]
}

/** The words beside the marks; a mark's own name has them for screen readers. */
export const Labels = memo(function Labels({ marks, clusters }: LabelsProps) {
  return (
    <g aria-hidden="true" className={styles.labels}>
      {[...marks, ...clusters].map(
        ({ id, label, moments }) =>
          label && (
            <text
              key={id}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              data-tone={moments[0]?.look.tone}
              data-killed={moments.every((m) => m.killed && m.look.tone !== 'withdraw') || undefined}
            >
              {label.text}
            </text>
          ),
      )}
    </g>
  )
})
