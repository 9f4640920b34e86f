import type { Alert } from './alert.ts'

type Fresh = Omit<
  Alert,
  'id' | 'kind' | 'entryId' | 'itemId' | 'storyId' | 'storyTitle' | 'headline' | 'detail' | 'raisedAt' | 'seq'
>

/** What an alert is when it has just been raised: open, and of one fact. */
export const FRESH_ALERT: Fresh = {
  state: 'open',
  acknowledgedBy: null,
  acknowledgedAt: null,
  reason: null,
  rules: [],
  entryIds: [],
  facts: 1,
  carriers: 0,
  latestAt: null,
  muted: false,
  snoozedUntil: null,
  snoozedBy: null,
  rungAt: null,
  escalations: [],
  step: 0,
  dueAt: null,
}
