import type { Alert } from './alert.ts'

/** What an alert is when it has just been raised: open, and of one fact. */
export const FRESH_ALERT = {
  state: 'open',
  acknowledgedBy: null,
  acknowledgedAt: null,
  reason: null,
  rules: [],
  entryIds: [],
  facts: 1,
  carriers: 0,
  latestAt: null,
} as const satisfies Partial<Alert>
