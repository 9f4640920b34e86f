import type { Statement } from '../../shared/statement.ts'
import { sideOf } from './reading.ts'
import { LEAD } from './reports.ts'

/** A report or a denial, told as news; not what is only told as said before. */
export const takesPosition = (s: Statement): boolean =>
  s.stance !== 'restatement' && !s.background && (sideOf(s) === 'reports' ? s.start < LEAD : sideOf(s) === 'denies')
