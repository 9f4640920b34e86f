import { setImmediate } from 'node:timers/promises'
import type { Store } from '../../../db/store.ts'
import type { AlertRule } from '../../../shared/alert-rule.ts'
import type { LogEvent } from '../../../shared/event.ts'
import { isHeld } from '../../../shared/held.ts'
import type { RulePreview } from '../../../shared/rule-preview.ts'
import type { StoryScreen } from '../../../shared/screen.ts'
import { readQuery } from '../../../shared/search/read-query.ts'
import { hasItsOwn } from './group.ts'
import { isInScope, meets } from './meets.ts'
import type { Occurrence } from './occurrence.ts'
import { occurrencesOf } from './occurrences-of.ts'
import { foundBy } from './search-rules.ts'

const WEEK = 7 * 86_400_000
/** Events, or finds, that are looked at: the latest of the week. */
const MOST = 20_000
const MOST_FOUND = 500
/** Events between two turns of everything else in this process. */
const STRIDE = 250
/** Alerts that are told one by one. */
const SHOWN = 20

export interface PreviewGiven {
  store: Pick<Store, 'screen' | 'seqAt' | 'head' | 'tellingEvents' | 'eventsAfter' | 'search'>
  /** A story that is held in memory. */
  held: (storyId: string) => StoryScreen | undefined
  zone: string
  /** Milliseconds since 1970. */
  now: () => number
}

type At = Occurrence & { at: string }
interface Looked {
  found: At[]
  complete: boolean
}

/** What is one alert: a party's position in an item, else all facts of the rule in a story. */
const keyOf = (o: Occurrence): string =>
  hasItsOwn(o.kind)
    ? `${o.itemId} ${o.parties[0] ?? ''}`
    : `${o.storyId ?? ''} ${o.kind === 'silence' ? o.headline : ''}`

interface Week {
  events: LogEvent[]
  complete: boolean
}

/** The week's events that tell something, page by page from the latest, in the order of the log. */
async function telling(after: number, head: number, store: PreviewGiven['store']): Promise<Week> {
  const events: LogEvent[] = []
  let before = head + 1
  for (;;) {
    const page = await store.tellingEvents({ after, before, limit: STRIDE })
    events.push(...page)
    const oldest = page.at(-1)
    if (oldest === undefined || page.length < STRIDE) return { events: events.toReversed(), complete: true }
    if (events.length >= MOST) return { events: events.toReversed(), complete: false }
    before = oldest.seq
    await setImmediate()
  }
}

/** What sources did is told nowhere else: the log itself is read, its latest stretch. */
async function ofSources(after: number, head: number, store: PreviewGiven['store']): Promise<Week> {
  const events: LogEvent[] = []
  const from = Math.max(after, head - MOST)
  for (let at = from; at < head; at += STRIDE) {
    const some = await store.eventsAfter(at, STRIDE)
    events.push(...some.filter((event) => event.type === 'source-changed'))
    await setImmediate()
  }
  return { events, complete: from === after }
}

async function lookedBack(rule: AlertRule, since: string, head: number, given: PreviewGiven): Promise<Looked> {
  const after = await given.store.seqAt(since)
  const read = rule.when.kind === 'silence' ? ofSources : telling
  const { events, complete } = await read(after, head, given.store)
  const screens = new Map<string, StoryScreen | null>()
  const load = async (id: string): Promise<void> => {
    if (screens.has(id)) return
    const { screen } = given.held(id) ? { screen: given.held(id) } : await given.store.screen(`story:${id}`)
    screens.set(id, screen?.kind === 'story' ? screen : null)
  }
  const found: At[] = []
  for (const [place, event] of events.entries()) {
    if (place % STRIDE === STRIDE - 1) await setImmediate()
    if ('entry' in event) await load(event.entry.storyId)
    for (const o of occurrencesOf(event, (id) => withEntry(screens.get(id) ?? null, event)))
      if (meets(rule, o)) found.push({ ...o, at: event.at })
  }
  return { found, complete }
}

/** A story from which an entry was moved since tells nothing of what stood before it. */
const withEntry = (screen: StoryScreen | null, event: LogEvent): StoryScreen | null =>
  screen !== null && 'entry' in event && screen.entries.some(({ id }) => id === event.entry.id) ? screen : null

async function searched(rule: AlertRule, q: string, since: string, given: PreviewGiven): Promise<Looked> {
  const query = readQuery(q).query
  const { rows, next } = await given.store.search({
    query,
    at: { now: given.now(), zone: given.zone },
    order: 'newest',
    limit: MOST_FOUND,
  })
  const inTime = rows.filter(({ item }) => item.receivedAt >= since && !isHeld(item))
  const found = inTime
    .map((hit) => ({ ...foundBy(hit, q), at: hit.item.receivedAt }))
    .filter((o) => isInScope(rule.scope, o))
  return { found: found.toReversed(), complete: next === null || inTime.length < rows.length }
}

/** T16: what a rule would have told in the last week, by the rules' own code over what the log and the index hold. */
export async function previewRule(rule: AlertRule, given: PreviewGiven): Promise<RulePreview> {
  const since = new Date(given.now() - WEEK).toISOString()
  const head = await given.store.head()
  const { found, complete } =
    rule.when.kind === 'search'
      ? await searched(rule, rule.when.q, since, given)
      : await lookedBack(rule, since, head, given)
  const groups = [...Map.groupBy(found, keyOf).values()]
  const latest = await Promise.all(
    groups
      .map((facts) => ({ facts: facts.length, last: facts.at(-1) }))
      .flatMap(({ facts, last }) => (last === undefined ? [] : [{ facts, last }]))
      .toSorted((a, b) => (a.last.at < b.last.at ? 1 : -1))
      .slice(0, SHOWN)
      .map(async ({ facts, last: { at, headline, detail, storyId } }) => {
        const storyTitle = storyId === null ? '' : await titleOf(storyId, given)
        return { at, headline, detail, storyId, storyTitle, facts }
      }),
  )
  return { since, seq: head, complete, alerts: groups.length, facts: found.length, latest }
}

async function titleOf(storyId: string, { held, store }: PreviewGiven): Promise<string> {
  const kept = held(storyId)
  if (kept) return kept.story?.title ?? ''
  const { screen } = await store.screen(`story:${storyId}`)
  return screen.kind === 'story' ? (screen.story?.title ?? '') : ''
}
