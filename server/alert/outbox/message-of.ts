import type { FactTold, LastTold, OpenFact } from '../../../db/outbox-store.ts'
import { type AlertMessage, type ToldAlert, toldState } from '../../../shared/alert-message.ts'
import type { Alert } from '../../../shared/alert.ts'
import type { AlertTemplate } from '../../../shared/alert-template.ts'
import { worded } from '../template/worded.ts'

/** Alerts that a message tells one by one. */
const MOST = 20

export interface Standing {
  alert: Alert
  /** What the channel was last told of it; null for never. */
  told: LastTold | null
  /** When the channel was last called upon anew: the alert rang again, or it is the next on the ladder; null for never. */
  calledAt: string | null
}

/** When a channel was last called upon anew for an alert that it may know already. */
export function calledAt({ rungAt, escalations }: Alert, channelId: string): string | null {
  const escalated = escalations.findLast(({ channels }) => channels.includes(channelId))?.at ?? null
  return [rungAt, escalated].reduce((latest, at) => (at !== null && at > (latest ?? '') ? at : latest), null)
}

export interface Making {
  id: string
  madeAt: string
  facts: readonly OpenFact[]
  standing: ReadonlyMap<string, Standing>
  /** It is a person's own channel. */
  isPersonal: boolean
  linkOf: (storyId: string) => string | null
  nameOf: (actor: string) => string
  /** In what words the channel is told. */
  template: AlertTemplate | null
}

/** An alert as channels are told of it. */
export function toldOf(alert: Alert, { linkOf, nameOf }: Pick<Making, 'linkOf' | 'nameOf'>): ToldAlert {
  const { seq: _1, entryId: _2, itemId: _3, entryIds: _4, acknowledgedAt: _5, step: _6, dueAt: _7, ...rest } = alert
  const by = alert.acknowledgedBy
  return { ...rest, acknowledgedBy: by === null ? null : nameOf(by), link: alert.storyId && linkOf(alert.storyId) }
}

/**
 * True where the channel does not know it yet, or is called upon anew: nobody has answered what it knows. What was resolved, or put off, before it was told there is nobody's news; and
 * no person's whom it finds after their rest, what somebody else has answered.
 */
function isNews({ alert, told, calledAt: called }: Standing, isPersonal: boolean): boolean {
  const state = toldState(alert)
  if (told !== null) return told.state !== state || (state === 'open' && called !== null && called > told.madeAt)
  return state === 'open' || (state === 'acknowledged' && !isPersonal)
}

/**
 * One message of some facts, each alert as it stands now, however many facts there are of it; null where all of it is known.
 * With it, what became of each fact.
 */
export function messageOf(making: Making): { message: AlertMessage | null; facts: FactTold[] } {
  const { id, madeAt, facts, standing, template, isPersonal } = making
  const news = [...standing.values()].filter((one) => isNews(one, isPersonal)).map(({ alert }) => alert)
  const told = new Map(news.map((alert) => [alert.id, toldState(alert)]))
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
