import { type Message, msg, t } from '../words/t.ts'
import type { Route, RouteKind, RouteSecret, SourceSettings } from '../../shared/source-settings.ts'

/** What somebody is changing of a source, and on what it was begun. */
export interface Draft {
  /** The settings from which it was begun. */
  base: SourceSettings
  /** Their edition; 0 for a new source. */
  edition: number
  settings: SourceSettings
  /** Null keeps what the desk has. */
  secret: RouteSecret | null
  /** The edition that it has become; what is shown stays until the desk tells of that one. */
  saved: number | null
}

const ROUTES: { [K in RouteKind]: Extract<Route, { kind: K }> } = {
  push: { kind: 'push' },
  http: { kind: 'http', url: '', hub: true },
  folder: { kind: 'folder', path: '' },
  ftp: { kind: 'ftp', host: '', port: 21, tls: 'explicit', user: '', path: '/', remove: false },
  sftp: { kind: 'sftp', host: '', port: 22, user: '', path: '.', hostKey: null, remove: false },
  imap: { kind: 'imap', host: '', port: 993, tls: true, user: '', mailbox: 'INBOX' },
  peer: { kind: 'peer', url: '' },
}

/** A source of a kind before anything is said of it. */
export const blankSettings = (kind: RouteKind): SourceSettings => ({
  id: '',
  name: null,
  route: ROUTES[kind],
  format: null,
  timeZone: 'UTC',
  language: null,
  clock: 'source',
  every: 60,
  silence: null,
  on: true,
})

export const draftOf = (base: SourceSettings, edition: number): Draft => ({
  base,
  edition,
  settings: base,
  secret: null,
  saved: null,
})

type Value = string | number | boolean | null | undefined

/** Members of settings by their path ("route.url"), those of a route too. */
function flat({ route, ...rest }: SourceSettings): Map<string, Value> {
  const inside = Object.entries(route).map(([key, value]): [string, Value] => [`route.${key}`, value])
  return new Map<string, Value>([...Object.entries(rest), ...inside])
}

const WORDS: Record<string, Message> = {
  name: msg('name', 'of a source'),
  format: msg('format'),
  timeZone: msg('time zone'),
  language: msg('language'),
  clock: msg('whose time counts'),
  every: msg('interval'),
  silence: msg('silence'),
  on: msg('on or off'),
  'route.kind': msg('kind', 'of a source'),
  'route.url': msg('address'),
  'route.hub': msg('hub'),
  'route.path': msg('path'),
  'route.host': msg('host'),
  'route.port': msg('port'),
  'route.tls': msg('encryption'),
  'route.user': msg('user'),
  'route.hostKey': msg('host key'),
  'route.mailbox': msg('mailbox'),
  'route.remove': msg('what becomes of files'),
}

const wordsOf = (key: string): string => {
  const words = WORDS[key]
  return words === undefined ? key : t(words)
}

export interface FieldChange {
  words: string
  from: string
  to: string
}

const told = (value: Value): string => {
  if (value === null || value === undefined || value === '') return t(msg('none', 'no value'))
  if (typeof value === 'boolean') return t(value ? 'on' : 'off')
  return String(value)
}

/** The fields in which two settings differ, in words. */
export function changedFields(before: SourceSettings, after: SourceSettings): FieldChange[] {
  const [from, to] = [flat(before), flat(after)]
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((key) => from.get(key) !== to.get(key))
    .map((key) => ({ words: wordsOf(key), from: told(from.get(key)), to: told(to.get(key)) }))
}

export const isChanged = ({ base, settings, secret }: Draft): boolean =>
  secret !== null || changedFields(base, settings).length > 0

/** True where somebody else has changed the source since the draft was begun. */
export const isOvertaken = (draft: Draft | null, edition: number): boolean =>
  draft !== null && draft.saved === null && draft.edition !== edition && isChanged(draft)

/** The draft as it still counts: one that was saved is over once the desk tells of its edition. */
export const standingDraft = (draft: Draft | undefined, edition: number): Draft | null =>
  draft === undefined || (draft.saved !== null && edition >= draft.saved) || !(isChanged(draft) || draft.saved !== null)
    ? null
    : draft

/** True while a draft says something that nobody has saved. */
export const isUnsaved = (draft: Draft | undefined, edition: number): boolean =>
  standingDraft(draft, edition)?.saved === null

/** The draft on top of settings that were changed meanwhile: what it says itself stands over them. */
export function rebased(draft: Draft, theirs: SourceSettings, edition: number): Draft {
  const { base, settings } = draft
  const mine = <K extends keyof SourceSettings>(key: K): SourceSettings[K] =>
    JSON.stringify(settings[key]) === JSON.stringify(base[key]) ? theirs[key] : settings[key]
  const merged: SourceSettings = {
    id: theirs.id,
    name: mine('name'),
    route: mine('route'),
    format: mine('format'),
    timeZone: mine('timeZone'),
    language: mine('language'),
    clock: mine('clock'),
    every: mine('every'),
    silence: mine('silence'),
    on: mine('on'),
  }
  return { base: theirs, edition, settings: merged, secret: draft.secret, saved: null }
}
