import type { Analysis } from '../../shared/statement.ts'
import type { Copy } from '../analysis/analyst.ts'

/** The analysis as the chain calls it: it may run elsewhere, and it may fail for one text without failing for the next. */
export interface Analyst {
  analyse(copy: Copy): Promise<Analysis>
  close(): Promise<void>
}
