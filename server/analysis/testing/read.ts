import { must } from '../../../shared/must.ts'
import type { Statement } from '../../../shared/statement.ts'
import { analyse } from '../analyse.ts'
import type { Copy } from '../analyst.ts'

export const copyOf = (given: Partial<Copy>): Copy => ({
  headline: '',
  body: '',
  language: null,
  publishedAt: '2025-03-05T10:00:00Z',
  sourceName: 'Harbour Wire',
  ...given,
})

/** The statements of a body of copy. */
export const read = (body: string, given: Partial<Copy> = {}): Statement[] =>
  analyse(copyOf({ body, ...given })).statements

/** The first statement of that stance; the test fails where there is none. */
export const only = (body: string, stance: Statement['stance'], given: Partial<Copy> = {}): Statement =>
  must(
    read(body, given).find((s) => s.stance === stance),
    `${stance} in "${body}"`,
  )

/** Its denials. */
export const denials = (body: string, given: Partial<Copy> = {}): Statement[] =>
  read(body, given).filter((s) => s.stance === 'denial')
