import type { Alert } from '../../shared/alert.ts'
import type { Entry } from '../../shared/entry.ts'
import type { ItemLine } from '../../shared/item.ts'

export interface HistoryLine {
  id: string
  at: number
  words: string
}

interface Around {
  alerts: readonly Alert[]
  items: readonly ItemLine[]
  entries: readonly Entry[]
}

const seconds = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))

function alertWords(alert: Alert): string {
  if (alert.acknowledgedBy === null || alert.acknowledgedAt === null) return 'alert raised, not acknowledged yet'
  const reason = alert.reason === null ? '' : `: “${alert.reason}”`
  return `alert raised, acknowledged by ${alert.acknowledgedBy} after ${seconds(alert.raisedAt, alert.acknowledgedAt)} s${reason}`
}

/** What has become of an entry, in the order of time, as far as the story's screen tells. */
export function entryHistory(entry: Entry, { alerts, items, entries }: Around): HistoryLine[] {
  const by = entry.by === 'auto' ? 'the desk' : entry.by
  const lines: HistoryLine[] = [
    { id: 'logged', at: Date.parse(entry.loggedAt), words: `logged by ${by} · #${entry.seq.toLocaleString('en-GB')}` },
  ]
  for (const alert of alerts.filter((a) => a.entryId === entry.id))
    lines.push({ id: alert.id, at: Date.parse(alert.raisedAt), words: alertWords(alert) })
  for (const itemId of entry.carriedBy.filter((id) => id !== entry.firstItemId)) {
    const line = items.find((i) => i.itemId === itemId)
    if (line !== undefined)
      lines.push({ id: itemId, at: Date.parse(line.receivedAt), words: `carried by ${line.sourceName}` })
  }
  for (const later of entries.filter((e) => e.restates === entry.id)) {
    const who = later.speaker ?? later.party
    const quote = later.quote === null ? '' : `, ${later.quote}`
    lines.push({ id: later.id, at: Date.parse(later.loggedAt), words: `restated (${who}${quote})` })
  }
  return lines.toSorted((a, b) => a.at - b.at)
}
