import type { Alert } from '../../shared/alert.ts'
import type { Claim } from '../../shared/claim.ts'
import type { Entry } from '../../shared/entry.ts'
import { ALERTING_SCENES } from '../store/alerting-scenes.ts'
import type { EventBody, LogEvent } from '../../shared/event.ts'
import { declined, suggested } from './random-proposal.ts'
import { randomChange, randomClaim, rememberClaim } from './random-claim.ts'
import { randomList } from './random-list.ts'
import { randomMine } from './random-mine.ts'
import { randomNote, randomTended } from './random-tended.ts'
import { randomWall } from './random-wall.ts'
import { randomSource } from './random-source.ts'
import { isHeld } from '../../shared/held.ts'
import type { ItemLine } from '../../shared/item.ts'
import type { StandingProposal } from '../../shared/standing-proposal.ts'
import { assertNever } from '../../shared/must.ts'
import type { Story } from '../../shared/story.ts'
import type { Random } from '../bench/copy/random.ts'
import { aLine, anAlert, anEntry, aStory, readOf } from './build.ts'

/** What the events so far have made, as far as the next ones need it. */
export interface Past {
  lines: Map<string, ItemLine>
  stories: Map<string, Story>
  claims: Map<string, Claim>
  entries: Map<string, Entry>
  alerts: Map<string, Alert>
  proposals: Map<string, StandingProposal>
}

export const noPast = (): Past => ({
  lines: new Map(),
  stories: new Map(),
  claims: new Map(),
  entries: new Map(),
  alerts: new Map(),
  proposals: new Map(),
})

/** Keeps what an event has made. */
export function remember(past: Past, event: LogEvent): void {
  const { seq, at } = event
  switch (event.type) {
    case 'item-held': {
      const before = past.lines.get(event.item.itemId)
      const behind = before && !isHeld(event.item)
      past.lines.set(event.item.itemId, behind ? { ...before, held: event.item.held } : { ...event.item, seq })
      break
    }
    case 'item-arrived':
    case 'item-updated':
    case 'item-released':
    case 'item-withdrawn':
      past.lines.set(event.item.itemId, { ...event.item, seq })
      break
    case 'item-filed':
      past.lines.set(event.item.itemId, { ...event.item, storyId: event.to })
      break
    case 'item-faulted': {
      const line = past.lines.get(event.itemId)
      if (line) past.lines.set(event.itemId, { ...line, fault: event.fault })
      break
    }
    case 'story-opened':
    case 'story-changed':
    case 'story-tended':
      past.stories.set(event.story.id, event.type === 'story-tended' ? event.story : { ...event.story, seq })
      break
    case 'entry-logged':
      past.entries.set(event.entry.id, { ...event.entry, seq, loggedAt: at })
      break
    case 'entry-carried': {
      const entry = past.entries.get(event.entryId)
      if (entry) past.entries.set(entry.id, { ...entry, carriedBy: [...entry.carriedBy, event.itemId] })
      break
    }
    case 'entry-changed':
      past.entries.set(event.entry.id, event.entry)
      break
    case 'alert-raised':
      past.alerts.set(event.alert.id, { ...event.alert, seq, raisedAt: at })
      break
    case 'alert-changed':
      past.alerts.set(event.alert.id, event.alert)
      break
    case 'stories-merged':
      for (const line of event.items) past.lines.set(line.itemId, { ...line, storyId: event.to })
      for (const entry of event.entries) past.entries.set(entry.id, entry)
      for (const alert of event.alerts) past.alerts.set(alert.id, alert)
      break
    case 'proposal-made':
      past.proposals.set(event.proposal.id, { ...event.proposal, seq, madeAt: at })
      break
    case 'proposal-answered':
      past.proposals.set(event.proposal.id, event.proposal)
      break
    case 'claim-made':
    case 'claim-changed':
      rememberClaim(past, event)
      break
    case 'note-written':
    case 'note-changed':
    case 'wall-changed':
    case 'party-changed':
    case 'outlet-changed':
    case 'source-changed':
    case 'search-changed':
    case 'mine-changed':
    case 'alerting-changed':
      break
    default:
      assertNever(event)
  }
}

type Make = (past: Past, random: Random, name: string) => EventBody | null

const anyOf = <T>(from: Map<string, T>, random: Random, where: (one: T) => boolean = () => true): T | null => {
  const fit = [...from.values()].filter(where)
  return fit.length === 0 ? null : random.pick(fit)
}
/** A version of it may be seen, whether or not another waits. */
const isOut = (line: ItemLine): boolean => !isHeld(line) && !line.withdrawn
const waiting = (version: number): ItemLine['held'] => ({ version, until: '2030-01-01T00:00:00Z', headline: 'not yet' })

const arrive: Make = (_, __, name) => ({ type: 'item-arrived', item: aLine({ itemId: name, guid: name }) })
const hold: Make = (_, __, name) => ({
  type: 'item-held',
  item: aLine({ itemId: name, guid: name, held: waiting(1) }),
})
/** Behind a visible version, or in place of the one that waits. */
const holdNext: Make = ({ lines }, random) => {
  const line = anyOf(lines, random, ({ withdrawn }) => !withdrawn)
  if (!line) return null
  const next = Math.max(line.version, line.held?.version ?? 0) + 1
  return { type: 'item-held', item: { ...line, version: isHeld(line) ? next : line.version, held: waiting(next) } }
}
const release: Make = ({ lines }, random) => {
  const line = anyOf(lines, random, ({ held, withdrawn }) => held !== null && !withdrawn)
  if (!line?.held) return null
  return { type: 'item-released', item: { ...line, version: line.held.version, held: null } }
}
const update: Make = ({ lines }, random, name) => {
  const line = anyOf(lines, random, isOut)
  if (!line) return null
  const version = Math.max(line.version, line.held?.version ?? 0) + 1
  return { type: 'item-updated', item: { ...line, version, headline: `Update ${name}` } }
}
const withdraw: Make = ({ lines }, random) => {
  const line = anyOf(lines, random, ({ withdrawn }) => !withdrawn)
  return line && { type: 'item-withdrawn', item: { ...line, status: 'canceled', withdrawn: true } }
}
const file: Make = ({ lines, stories }, random) => {
  const line = anyOf(lines, random, isOut)
  const to = random.chance(0.2) ? null : (anyOf(stories, random)?.id ?? null)
  return line && to !== line.storyId ? { type: 'item-filed', item: line, from: line.storyId, to, why: 'it fits' } : null
}
const fault: Make = ({ lines }, random) => {
  const line = anyOf(lines, random, isOut)
  if (!line) return null
  return { type: 'item-faulted', itemId: line.itemId, storyId: line.storyId, fault: line.fault ? null : 'too long' }
}
const open: Make = (_, __, name) => ({ type: 'story-opened', story: aStory({ id: `story-${name}`, title: name }) })
const rename: Make = ({ stories }, random, name) => {
  const story = anyOf(stories, random)
  return story && { type: 'story-changed', story: { ...story, title: `Renamed ${name}` }, change: 'renamed' }
}
const log: Make = ({ stories, lines }, random, name) => {
  const [story, line] = [anyOf(stories, random), anyOf(lines, random, isOut)]
  if (!story || !line) return null
  const entry = anEntry({ id: `entry-${name}`, storyId: story.id, firstItemId: line.itemId, carriedBy: [line.itemId] })
  return { type: 'entry-logged', entry }
}
const carry: Make = ({ entries, lines }, random) => {
  const [entry, line] = [anyOf(entries, random), anyOf(lines, random, isOut)]
  if (!entry || !line || entry.carriedBy.includes(line.itemId)) return null
  return { type: 'entry-carried', storyId: entry.storyId, entryId: entry.id, itemId: line.itemId }
}
const confirm: Make = ({ entries }, random) => {
  const entry = anyOf(entries, random)
  return entry && { type: 'entry-changed', entry: { ...entry, state: 'confirmed' }, change: 'confirmed' }
}
const correct: Make = ({ entries }, random, name) => {
  const entry = anyOf(entries, random)
  if (!entry) return null
  const corrected = { ...entry, party: `Party ${name}`, asRead: entry.asRead ?? readOf(entry) }
  return { type: 'entry-changed', entry: corrected, change: 'corrected' }
}
const alarm: Make = ({ stories }, random, name) => ({
  type: 'alert-raised',
  alert: anAlert({ id: `alert-${name}`, storyId: anyOf(stories, random)?.id ?? null, headline: name }),
})
const acknowledge: Make = ({ alerts }, random) => {
  const alert = anyOf(alerts, random)
  return alert && { type: 'alert-changed', alert: { ...alert, state: 'acknowledged', acknowledgedBy: 'ana' } }
}
/** All that the past knows of a story; its claims stay behind, as those of a story that has none. */
const merge: Make = ({ stories, lines, entries, alerts }, random) => {
  const [from, to] = [anyOf(stories, random), anyOf(stories, random)]
  if (!from || !to || from.id === to.id) return null
  const here = { storyId: to.id }
  const of = <T extends { storyId: string | null }>(all: Map<string, T>): T[] =>
    [...all.values()].filter(({ storyId }) => storyId === from.id).map((one) => ({ ...one, ...here }))
  const items = of(lines).filter((line) => !isHeld(line))
  const parts = { items, claims: [], entries: of(entries), alerts: of(alerts) }
  return { type: 'stories-merged', from: from.id, to: to.id, ...parts, undone: false, part: false }
}

const MAKES: readonly Make[] = [
  arrive,
  arrive,
  hold,
  holdNext,
  release,
  update,
  withdraw,
  file,
  file,
  fault,
  open,
  rename,
  ({ stories }, random, name) => randomClaim(stories, random, name),
  randomChange,
  log,
  log,
  carry,
  confirm,
  correct,
  alarm,
  acknowledge,
  merge,
  ({ stories }, random, name) => suggested(anyOf(stories, random), name),
  ({ proposals }, random) => declined(anyOf(proposals, random)),
  (_past, random, name) => randomSource(random, name),
  ({ stories }, random) => randomMine(random, anyOf(stories, random)?.id ?? null),
  ({ stories }, random) => randomTended(anyOf(stories, random), random),
  ({ stories }, random, name) => randomNote(anyOf(stories, random), name),
  ({ stories }, random) => randomWall(random, anyOf(stories, random)?.id ?? null),
  (_past, random, name) => randomList(random, name),
  (_past, random) => random.pick(ALERTING_SCENES).event,
]

/** An event that can follow on the past; every type comes up. `name` names what it makes. */
export function nextEvent(past: Past, random: Random, name: string): EventBody {
  for (;;) {
    const made = random.pick(MAKES)(past, random, name)
    if (made) return made
  }
}
