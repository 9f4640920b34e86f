import type { Alert } from '../../shared/alert.ts'
import type { Entry } from '../../shared/entry.ts'
import type { EntryChange } from '../../shared/explanation.ts'
import { POSITION_FIELD, valueWords } from '../edited/position-words.ts'
import type { Around } from './around.ts'
import { type Message, msg, number, t } from '../words/t.ts'

export interface HistoryLine {
  id: string
  at: number
  words: string
}

const seconds = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))

const because = (reason: string | null): string => (reason === null || reason === '' ? '' : `: “${reason}”`)

function alertWords(alert: Alert): string {
  if (alert.acknowledgedBy === null || alert.acknowledgedAt === null) return t('alert raised, not acknowledged yet')
  const told = t('alert raised, acknowledged by {name} after {seconds} s', {
    name: alert.acknowledgedBy,
    seconds: seconds(alert.raisedAt, alert.acknowledgedAt),
  })
  return told + because(alert.reason)
}

const CHANGED: Record<Exclude<EntryChange['change'], 'logged'>, Message> = {
  confirmed: msg('confirmed by {name}'),
  rejected: msg('rejected by {name}'),
  restored: msg('put back to suggested by {name}'),
  corrected: msg('corrected by {name}'),
  uncorrected: msg('put back as the desk had read it by {name}'),
  amended: msg('amended by {name}'),
  'claim-merged': msg('moved with its claim by {name}'),
  'claim-unmerged': msg('moved back with its claim by {name}'),
  moved: msg('moved here with its copy by {name}'),
  'left-with-item': msg('taken off with its copy by {name}'),
  'returned-with-item': msg('put back with its copy by {name}'),
}

/** " (party: “Kremlin” → “Duma”; role: “spokesman” → none)" */
function putWords(put: EntryChange['put']): string {
  const told = put.map(
    ({ field, before, after }) =>
      `${t(POSITION_FIELD[field])}: ${valueWords(field, before)} → ${valueWords(field, after)}`,
  )
  return told.length === 0 ? '' : ` (${told.join('; ')})`
}

/** What people, and the desk after them, changed: the log's own record, by name. */
const changeLines = (changes: readonly EntryChange[]): HistoryLine[] =>
  changes.flatMap(({ seq, at, name, change, reason, put }) =>
    change === 'logged'
      ? []
      : [
          {
            id: `change ${seq}`,
            at: Date.parse(at),
            words: `${t(CHANGED[change], { name })}${putWords(put)}${because(reason)}`,
          },
        ],
  )

/** What has become of an entry, in the order of time, as far as the story's screen and its explanation tell. */
export function entryHistory(
  entry: Entry,
  { alerts, items, entries, past }: Omit<Around, 'claims'>,
  changes: readonly EntryChange[] = [],
): HistoryLine[] {
  const by = entry.by === 'auto' ? t('the desk') : entry.by
  const lines: HistoryLine[] = [
    { id: 'logged', at: Date.parse(entry.loggedAt), words: `${t('logged by {by}', { by })} · #${number(entry.seq)}` },
    ...changeLines(changes),
  ]
  for (const alert of alerts.filter((a) => a.entryId === entry.id || a.entryIds.includes(entry.id)))
    lines.push({ id: alert.id, at: Date.parse(alert.raisedAt), words: alertWords(alert) })
  for (const itemId of entry.carriedBy.filter((id) => id !== entry.firstItemId)) {
    const line = items.find((i) => i.itemId === itemId)
    if (line !== undefined)
      lines.push({
        id: itemId,
        at: Date.parse(line.receivedAt),
        words: t('carried by {outlet}', { outlet: line.sourceName }),
      })
  }
  for (const later of entries.filter((e) => e.restates === entry.id)) {
    const who = later.speaker ?? later.party
    const whole = later.quote === null ? who : `${who}, ${later.quote}`
    lines.push({ id: later.id, at: Date.parse(later.loggedAt), words: t('restated ({words})', { words: whole }) })
  }
  return lines.filter((line) => past === null || line.at <= past).toSorted((a, b) => a.at - b.at)
}
