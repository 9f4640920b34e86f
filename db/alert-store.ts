import type { Alert } from '../shared/alert.ts'
import type { Page } from './store.ts'

/** That a saved search has found an item: told once. */
export interface RuleHit {
  ruleId: string
  itemId: string
}

export interface AlertPage {
  state: Alert['state'] | 'all'
  order: 'raised' | 'newest'
  limit: number
  cursor?: string
}

/** Alerts, and what rules need to know of those that they have raised. */
export interface AlertStore {
  /** In the order in which they were raised, or newest first; a cursor goes on in the order that gave it. */
  alerts(page: AlertPage): Promise<Page<Alert>>
  alert(id: string): Promise<Alert | null>
  /** Open alerts that the desk is to look at, the earliest first. */
  dueAlerts(limit: number): Promise<Alert[]>
  /** Alerts of a kind that are in no story and not resolved, in the order of the log. */
  alertsApart(kind: Alert['kind']): Promise<Alert[]>
  /** Those of some items for which a saved search has told already. */
  knownHits(ruleId: string, itemIds: readonly string[]): Promise<ReadonlySet<string>>
}
