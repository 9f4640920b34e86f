import { parentPort } from 'node:worker_threads'
import { must } from '../../shared/must.ts'
import type { Analysis } from '../../shared/statement.ts'
import { analyse } from '../analysis/analyse.ts'
import type { Copy } from '../analysis/analyst.ts'

export interface Job {
  id: number
  copy: Copy
}
export type Done = { id: number; analysis: Analysis } | { id: number; error: string }

const port = must(parentPort, 'the analyst runs in a worker thread')

port.on('message', ({ id, copy }: Job) => {
  let done: Done
  try {
    done = { id, analysis: analyse(copy) }
  } catch (error) {
    done = { id, error: error instanceof Error ? error.message : String(error) }
  }
  port.postMessage(done)
})
