/** What a position can be (`statement.ts` makes a schema of it); apart from zod, since searches are read on screens too. */
export const STANCES = [
  'report',
  'follow-up',
  'confirmation',
  'denial',
  'restatement',
  'no-comment',
  'correction',
  'retraction',
  'context',
] as const
