import { parentPort } from 'node:worker_threads'
import { must } from '../../shared/must.ts'
import type { ListsScreen } from '../../shared/screen.ts'
import type { Analysis } from '../../shared/statement.ts'
import { analyseWith } from '../analysis/analyse.ts'
import type { Copy } from '../analysis/analyst.ts'
import { WORLD } from '../lists/world.ts'
import { ListedNames, NO_ROWS } from '../names/listed-names.ts'
import { processorMs } from './processor-time.ts'
import { stepBehind } from './step-behind.ts'

export interface Job {
  id: number
  copy: Copy
}
/** The desk's own rows: what comes behind them is read by them. */
export interface Lesson {
  lists: ListsScreen
}
/** `spent`: milliseconds of a processor that the thread has used since it started. */
export type Done = { id: number; spent: number } & ({ analysis: Analysis } | { error: string })

const port = must(parentPort, 'the analyst runs in a worker thread')

stepBehind()

let listed = new ListedNames(WORLD, NO_ROWS)

port.on('message', (message: Job | Lesson) => {
  if ('lists' in message) {
    listed = new ListedNames(WORLD, message.lists)
    return
  }
  const { id, copy } = message
  let done: { analysis: Analysis } | { error: string }
  try {
    done = { analysis: analyseWith(copy, listed.names) }
  } catch (error) {
    done = { error: error instanceof Error ? error.message : String(error) }
  }
  port.postMessage({ id, spent: processorMs(process.threadCpuUsage()), ...done } satisfies Done)
})
