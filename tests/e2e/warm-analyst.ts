import type { Analyst } from '../../server/desk/analyst.ts'
import { createWorkerAnalyst } from '../../server/desk/worker-analyst.ts'

let warm: Analyst | null = null

/**
 * One thread for all desks of these tests: to start one takes longer than most of what is asked of it. One that has learnt
 * a desk's own lists is that desk's alone, and ends with it.
 */
export function warmAnalyst(): Analyst {
  const analyst = (warm ??= createWorkerAnalyst())
  let hasLearnt = false
  return {
    analyse: (copy) => analyst.analyse(copy),
    learn: (lists) => {
      hasLearnt = true
      warm = null
      analyst.learn(lists)
    },
    close: async () => {
      if (hasLearnt) await analyst.close()
    },
  }
}
