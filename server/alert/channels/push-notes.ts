import { type AlertMessage, type ToldAlert, toldState } from '../../../shared/alert-message.ts'
import { MARK } from './words.ts'
import type { PushNote, PushTold } from '../../../shared/push-device.ts'

/** What a device's notifications say besides the words of the copy. */
interface Words {
  kind: Record<ToldAlert['kind'], string>
  acknowledged: string
  by: (name: string) => string
  resolved: string
  snoozed: string
  unanswered: string
  more: (count: number) => string
  test: { title: string; body: string }
}

const EN: Words = {
  kind: MARK,
  acknowledged: 'Acknowledged',
  by: (name) => ` by ${name}`,
  resolved: 'Resolved',
  snoozed: 'Put off',
  unanswered: 'Nobody has answered',
  more: (count) => `${count} more ${count === 1 ? 'alert' : 'alerts'}`,
  test: { title: 'On Record: a test', body: 'Alerts will come to this device.' },
}
const DE: Words = {
  kind: {
    denial: 'Dementi',
    kill: 'ZURÜCKGEZOGEN',
    correction: 'Berichtigung',
    softened: 'Dementi abgeschwächt',
    'first-report': 'Erster Bericht',
    outlets: 'Mehrere Medien',
    restatement: 'Bekräftigt',
    position: 'Nimmt Stellung',
    silence: 'Quelle verstummt',
    search: 'Suche',
  },
  acknowledged: 'Quittiert',
  by: (name) => ` von ${name}`,
  resolved: 'Erledigt',
  snoozed: 'Zurückgestellt',
  unanswered: 'Niemand hat geantwortet',
  more: (count) => `${count} ${count === 1 ? 'weiterer Alarm' : 'weitere Alarme'}`,
  test: { title: 'On Record: ein Test', body: 'Alarme kommen auf dieses Gerät.' },
}
const wordsIn = (language: string): Words => (/^de\b/i.test(language) ? DE : EN)

/** Alerts that stand one by one; a phone is not covered with them. */
const MOST = 3
/** Bytes that a push service must take are 4,096 (RFC 8030, 7.2), encryption and all; some take no byte more. */
const LARGEST = 3_800

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

const pathOf = ({ storyId }: ToldAlert): string =>
  storyId === null ? '/alerts' : `/story/${encodeURIComponent(storyId)}`

/** What has become of it, before its own words; while it is open only that nobody has answered, where somebody is called for that. */
function become(alert: ToldAlert, words: Words): string {
  const { acknowledgedBy, reason, snoozedBy, escalations } = alert
  const state = toldState(alert)
  if (state === 'open') return escalations.length === 0 ? '' : words.unanswered
  if (state === 'snoozed') return `${words.snoozed}${snoozedBy === null ? '' : words.by(snoozedBy)}`
  const by = state === 'acknowledged' && acknowledgedBy !== null ? words.by(acknowledgedBy) : ''
  return `${words[state]}${by}${reason === null ? '' : `: ${reason}`}`
}

function noteOf(alert: ToldAlert, words: Words): PushNote {
  const lines = [become(alert, words), alert.storyTitle, alert.detail].filter((line) => line !== '')
  return {
    tag: alert.id,
    title: cut(`${words.kind[alert.kind]}: ${alert.headline}`, 160),
    body: cut(lines.join('\n'), 240),
    path: pathOf(alert),
    rings: toldState(alert) === 'open',
  }
}

const bytesOf = (told: PushTold): number => Buffer.byteLength(JSON.stringify(told))

/**
 * What a device shows of a message: the latest alerts one by one, each under its own tag, so that what comes later of it takes
 * its place, and one line for the rest.
 */
export function pushNotes({ id, madeAt, alerts, count, test }: AlertMessage, language: string): PushTold {
  const words = wordsIn(language)
  if (test) return { id, at: madeAt, notes: [{ tag: 'test', ...words.test, path: '/alerts', rings: true }] }
  for (let most = MOST; ; most -= 1) {
    const notes = alerts.slice(0, most).map((alert) => noteOf(alert, words))
    const left = count - notes.length
    const rest = { tag: `more ${id}`, title: words.more(left), body: '', path: '/alerts', rings: notes.length === 0 }
    const told = { id, at: madeAt, notes: left > 0 ? [...notes, rest] : notes }
    if (most === 0 || bytesOf(told) <= LARGEST) return told
  }
}
