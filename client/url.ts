/** The address bar as the only keeper of what a screen shows. Bad values become defaults; every reader is total. */

import { spanOf, spanText } from './story/span.ts'

type Raw = Readonly<Record<string, unknown>>

const text = (raw: Raw, key: string, most = 300): string => {
  const value = raw[key]
  return typeof value === 'string' ? value.trim().slice(0, most) : ''
}

/**
 * `?item=ID` opens an item over any screen; `?entry=ID` besides shows where the words of that entry stand. `?who=NAME`
 * opens all that a party has said.
 */
export interface OverSearch {
  item?: string | undefined
  entry?: string | undefined
  who?: string | undefined
}
export function overSearch(raw: Raw): OverSearch {
  const [item, entry, who] = [text(raw, 'item'), text(raw, 'entry'), text(raw, 'who')]
  return { ...(item !== '' && { item }), ...(entry !== '' && { entry }), ...(who !== '' && { who }) }
}

const VIEWS = ['table', 'picture'] as const

/**
 * `?asOf=ISO` reads the story as it was; `?view=table` shows its timeline as a table, `?view=picture` shows it on a
 * phone, too; `?span=FROM~TO` shows the entries of that time alone.
 */
export interface StorySearch {
  asOf?: string | undefined
  view?: (typeof VIEWS)[number] | undefined
  span?: string | undefined
}
export function storySearch(raw: Raw): StorySearch {
  const at = Date.parse(text(raw, 'asOf'))
  const view = VIEWS.find((v) => v === raw['view'])
  const span = spanOf(text(raw, 'span'))
  return {
    ...(Number.isNaN(at) ? {} : { asOf: new Date(at).toISOString() }),
    ...(view !== undefined && { view }),
    ...(span !== null && { span: spanText(span) }),
  }
}

/** `?q=…` is a search in its own language; `?order=best` has those first with the words in their headline, `?by=story` groups them; `?saved=ID` is the saved search that the words are of. */
export interface FindSearch {
  q?: string
  saved?: string
  order?: 'best' | undefined
  by?: 'story' | undefined
}
export function findSearch(raw: Raw): FindSearch {
  const [q, saved] = [text(raw, 'q', 1_000), text(raw, 'saved', 100)]
  return {
    ...(saved !== '' && { saved }),
    ...(q !== '' && { q }),
    ...(raw['order'] === 'best' && { order: 'best' }),
    ...(raw['by'] === 'story' && { by: 'story' }),
  }
}

export const ALERT_STATES = ['open', 'snoozed', 'acknowledged', 'resolved', 'all'] as const
export interface AlertsSearch {
  state?: Exclude<(typeof ALERT_STATES)[number], 'open'>
}
export function alertsSearch(raw: Raw): AlertsSearch {
  const state = ALERT_STATES.find((s) => s === raw['state'])
  return state === undefined || state === 'open' ? {} : { state }
}

/** `?list=outlets` shows the outlets, `?row=ID` opens a row; an entry's party and speaker open the party's row with the speaker in it. */
export interface ListsSearch {
  list?: 'outlets'
  find?: string
  row?: string
  party?: string
  speaker?: string
  role?: string
}
export function listsSearch(raw: Raw): ListsSearch {
  // What is typed keeps its spaces: the field is written from here.
  const find = typeof raw['find'] === 'string' ? raw['find'].slice(0, 200) : ''
  const [row, party, speaker, role] = ['row', 'party', 'speaker', 'role'].map((key) => text(raw, key))
  return {
    ...(raw['list'] === 'outlets' && { list: 'outlets' }),
    ...(find !== '' && { find }),
    ...(row && { row }),
    ...(party && { party }),
    ...(speaker && { speaker }),
    ...(role && { role }),
  }
}

/** `?source=ID` opens a source, `?add=KIND` a new one of that kind, `?add=choose` asks for the kind, `?show=waiting` shows all that waits. */
export interface SourcesSearch {
  find?: string
  source?: string
  add?: string
  show?: 'waiting'
}
export function sourcesSearch(raw: Raw): SourcesSearch {
  const find = typeof raw['find'] === 'string' ? raw['find'].slice(0, 200) : ''
  const [source, add] = [text(raw, 'source'), text(raw, 'add', 20)]
  const opened = add !== '' ? { add } : source !== '' ? { source } : {}
  return { ...(find !== '' && { find }), ...opened, ...(raw['show'] === 'waiting' && { show: 'waiting' }) }
}

/** `?cols=` holds a line a column: see columns/columns.ts. */
export interface ColumnsSearch {
  cols?: string
}
export function columnsSearch(raw: Raw): ColumnsSearch {
  const cols = text(raw, 'cols', 4_000)
  return cols === '' ? {} : { cols }
}

/** `?code=` is the code of a screen that is to be put up, as its picture holds it. */
export interface WallsSearch {
  code?: string
}
export function wallsSearch(raw: Raw): WallsSearch {
  const code = text(raw, 'code', 20)
  return code === '' ? {} : { code }
}

export interface SetupSearch {
  token?: string
}
export function setupSearch(raw: Raw): SetupSearch {
  const token = text(raw, 'token')
  return token === '' ? {} : { token }
}

/** Queries are plain words: no JSON in the address bar. */
export const parseQuery = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query))
export function queryText(search: Raw): string {
  const words = new URLSearchParams()
  for (const [key, value] of Object.entries(search))
    if (typeof value === 'string' && value !== '') words.set(key, value)
  const query = words.toString()
  return query === '' ? '' : `?${query}`
}
