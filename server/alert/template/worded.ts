import type { AlertMessage, ToldAlert } from '../../../shared/alert-message.ts'
import type { AlertTemplate } from '../../../shared/alert-template.ts'
import { headOf, MARK, restOf, subjectOf, textOf } from '../channels/words.ts'
import { filled, type Values } from './read-template.ts'

const valuesOf = (alert: ToldAlert, more: string): Values => ({
  head: headOf(alert),
  kind: MARK[alert.kind],
  headline: alert.headline,
  detail: alert.detail,
  story: alert.storyTitle,
  state: alert.state,
  by: alert.acknowledgedBy ?? '',
  reason: alert.reason ?? '',
  raised: alert.raisedAt,
  carriers: alert.carriers > 0 ? String(alert.carriers) : '',
  link: alert.link ?? '',
  more,
})

/** The words of a message: by a channel's own template, else as every channel has them. */
export function worded(
  { alerts, count }: Pick<AlertMessage, 'alerts' | 'count'>,
  template: AlertTemplate | null,
): Pick<AlertMessage, 'subject' | 'text'> {
  const [first] = alerts
  if (template === null || first === undefined)
    return { subject: subjectOf(alerts, count), text: textOf({ alerts, count, test: false }) }
  const more = count > 1 ? ` and ${count - 1} more` : ''
  // Copy may bring lines of its own; a subject is one.
  const subject = filled(template.subject, 'subject', valuesOf(first, more)).replaceAll(/\s+/g, ' ').trim()
  const bodies = alerts.map((alert) => filled(template.body, 'body', valuesOf(alert, '')))
  const text = [...bodies, ...restOf({ alerts, count })].join('\n\n')
  return { subject: subject || subjectOf(alerts, count), text }
}

/** What a template is shown by on a desk that has had no alert yet. */
export const EXAMPLE: ToldAlert = {
  id: 'example',
  kind: 'denial',
  storyId: 'example',
  storyTitle: 'Trump–Putin phone call',
  headline: 'Kremlin: “pure fiction”',
  detail: 'denies: Washington Post, Reuters',
  raisedAt: '2024-11-11T08:58:00.000Z',
  state: 'open',
  acknowledgedBy: null,
  reason: null,
  rules: [],
  facts: 1,
  carriers: 3,
  latestAt: null,
  muted: false,
  snoozedUntil: null,
  snoozedBy: null,
  rungAt: null,
  escalations: [],
  link: 'https://desk.example/story/example',
}
