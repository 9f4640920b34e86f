import type { ReactNode } from 'react'

/** One row of a list of facts: what it is, and what is so. */
export function Fact({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  )
}
