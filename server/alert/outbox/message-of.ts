import type { FactTold, OpenFact } from '../../../db/outbox-store.ts'
import type { AlertMessage, ToldAlert } from '../../../shared/alert-message.ts'
import type { Alert } from '../../../shared/alert.ts'
import type { AlertTemplate } from '../../../shared/alert-template.ts'
import { worded } from '../template/worded.ts'

/** Alerts that a message tells one by one. */
const MOST = 20

export interface Standing {
  alert: Alert
  /** In which state the channel was last told of it; null for never. */
  told: Alert['state'] | null
}

export interface Making {
  id: string
  madeAt: string
  facts: readonly OpenFact[]
  standing: ReadonlyMap<string, Standing>
  linkOf: (storyId: string) => string | null
  nameOf: (actor: string) => string
  /** In what words the channel is told. */
  template: AlertTemplate | null
}

/** An alert as channels are told of it. */
export function toldOf(alert: Alert, { linkOf, nameOf }: Pick<Making, 'linkOf' | 'nameOf'>): ToldAlert {
  const { seq: _seq, entryId: _entry, itemId: _item, entryIds: _entries, acknowledgedAt: _at, ...rest } = alert
  const by = alert.acknowledgedBy
  return { ...rest, acknowledgedBy: by === null ? null : nameOf(by), link: alert.storyId && linkOf(alert.storyId) }
}

/** True where the channel does not know it yet: what was resolved before anybody heard of it is nobody's news. */
const isNews = ({ alert, told }: Standing): boolean =>
  told === null ? alert.state !== 'resolved' : told !== alert.state

/**
 * One message of some facts, each alert as it stands now, however many facts there are of it; null where all of it is known.
 * With it, what became of each fact.
 */
export function messageOf(making: Making): { message: AlertMessage | null; facts: FactTold[] } {
  const { id, madeAt, facts, standing, template } = making
  const news = [...standing.values()].filter(isNews).map(({ alert }) => alert)
  const told = new Map(news.map((alert) => [alert.id, alert.state]))
  const marked = facts.map((fact) => ({ id: fact.id, told: told.get(fact.alertId) ?? null }))
  if (news.length === 0) return { message: null, facts: marked }
  const alerts = news
    .toSorted((a, b) => b.seq - a.seq)
    .slice(0, MOST)
    .map((alert) => toldOf(alert, making))
  const urgent = facts.some((fact) => fact.urgent)
  const count = news.length
  const message = { id, madeAt, urgent, test: false, ...worded({ alerts, count }, template), alerts, count }
  return { message, facts: marked }
}
