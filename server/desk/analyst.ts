import type { ListsScreen } from '../../shared/screen.ts'
import type { Analysis } from '../../shared/statement.ts'
import type { Copy } from '../analysis/analyst.ts'

/** The analysis as the chain calls it: it may run elsewhere, and it may fail for one text without failing for the next. */
export interface Analyst {
  analyse(copy: Copy): Promise<Analysis>
  /** Takes the desk's own rows: copy that is given after this is read by them. */
  learn(lists: ListsScreen): void
  close(): Promise<void>
}
