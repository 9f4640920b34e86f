import type { AlertFeed } from '../shared/alert-feed.ts'
import type { Alert } from '../shared/alert.ts'

/** A private address of alerts; it is signed and so not kept. */
export interface AlertFeedRow extends Omit<AlertFeed, 'path'> {
  userId: string
}

/** Alerts for readers of feeds, and the private addresses at which they ask. */
export interface AlertFeedStore {
  /** Of those kinds and not muted, the newest first, each with when its latest event was logged. */
  latestAlerts(kinds: readonly Alert['kind'][], limit: number): Promise<{ alert: Alert; changedAt: string }[]>
  alertFeed(id: string): Promise<AlertFeedRow | null>
  /** Those of a person, the oldest first. */
  alertFeedsOf(userId: string): Promise<AlertFeedRow[]>
  addAlertFeed(row: AlertFeedRow): Promise<void>
  dropAlertFeed(id: string): Promise<void>
  noteFeedRead(id: string, read: { readAt: string; reader: string | null }): Promise<void>
}
