import type { Statement } from '../../shared/statement.ts'
import { sideOf } from './reading.ts'
import { LEAD } from './reports.ts'

/** A report or a denial, told as news. */
export const takesPosition = (s: Statement): boolean =>
  sideOf(s) === 'reports' ? s.start < LEAD && !s.background : sideOf(s) === 'denies' && !s.background
