import type { Store } from '../../db/store.ts'
import { type Entry, REFILED, RENAMED } from '../../shared/entry.ts'
import { changesOf } from './changes-of.ts'
import type { EventType, LogEvent } from '../../shared/event.ts'
import type { Explanation, Place } from '../../shared/explanation.ts'
import { type NamingRule, namingWords } from '../../shared/naming.ts'
import { ruleWords } from '../../shared/rule.ts'

/** The name under which the desk knows who did something; the desk itself is "the desk". */
export type NameOf = (actor: string) => Promise<string>

type Reads = Pick<Store, 'entry' | 'eventsOfStory' | 'head' | 'itemVersion' | 'screen'>

/** Which paragraph of `headline + "\n\n" + body` an offset is in: 0 for the headline, then the body's from 1. */
export function paragraphAt(headline: string, body: string, offset: number): { paragraph: number; paragraphs: number } {
  const starts = [...body.matchAll(/[^\n]+/gu)].filter(([line]) => line.trim() !== '').map((line) => line.index)
  const inBody = offset - headline.length - 2
  return { paragraph: starts.filter((start) => start <= inBody).length, paragraphs: starts.length }
}

async function placeOf(store: Reads, { evidence }: Entry): Promise<Place | null> {
  if (evidence === null) return null
  const { itemId, version, start, end } = evidence
  const copy = await store.itemVersion(itemId, version)
  if (copy === null) return null
  const { sourceName, headline, body } = copy
  const words = `${headline}\n\n${body}`.slice(start, end)
  return { itemId, version, sourceName, headline, words, ...paragraphAt(headline, body, start) }
}

/** Why it is its party's: as it was read, or because a person has put it so. */
function namingOf({ evidence, asRead, party }: Entry): Explanation['naming'] {
  if (asRead !== null && asRead.party !== party) {
    const words = evidence?.naming?.words ?? ''
    return { words, rule: 'by-hand' satisfies NamingRule, readAs: asRead.party, told: namingWords('by-hand') }
  }
  return evidence?.naming ? { ...evidence.naming, told: namingWords(evidence.naming.rule) } : null
}

const TOLD = ['entry-logged', 'entry-changed', 'claim-changed', 'item-filed', 'stories-merged'] as const

const brings = (event: LogEvent, storyId: string, entryId: string): string[] =>
  event.type === 'stories-merged' && event.to === storyId && event.entries.some(({ id }) => id === entryId)
    ? [event.from]
    : []

/**
 * What tells of an entry in its story, and in those that it stood in before they were merged, in the order of the log.
 * @param types with `stories-merged`, by which those before are found
 */
export async function eventsAbout(
  store: Pick<Store, 'eventsOfStory' | 'head'>,
  { id, storyId }: Pick<Entry, 'id' | 'storyId'>,
  types: readonly EventType[] = TOLD,
): Promise<LogEvent[]> {
  const head = await store.head()
  const events = new Map<number, LogEvent>()
  const stories = new Set([storyId])
  for (const story of stories) {
    for (const event of await store.eventsOfStory(story, head, types)) {
      events.set(event.seq, event)
      for (const before of brings(event, story, id)) stories.add(before)
    }
  }
  return [...events.values()].toSorted((a, b) => a.seq - b.seq)
}

/** An entry with the reasons for it, from the log; null when there is none by that id. */
export async function explain(store: Reads, nameOf: NameOf, entryId: string): Promise<Explanation | null> {
  const entry = await store.entry(entryId)
  if (entry === null) return null
  const { storyId, claimId, evidence } = entry
  const itemId = evidence?.itemId ?? entry.firstItemId
  const [{ screen }, events, place] = await Promise.all([
    store.screen(`story:${storyId}`),
    eventsAbout(store, entry),
    placeOf(store, entry),
  ])
  const claims = screen.kind === 'story' ? screen.claims : []
  const told = async ({ seq, at, by, reason }: LogEvent) => ({
    seq,
    at,
    by,
    reason: reason === REFILED || reason === RENAMED ? null : reason,
    name: await nameOf(by),
  })
  const history = changesOf(entry, events, claims)
  const filings = events.filter((e) => e.type === 'item-filed' && e.to !== null && e.item.itemId === itemId)
  return {
    entry,
    claim: claims.find((c) => c.id === claimId) ?? null,
    rule: evidence && { name: evidence.rule, words: ruleWords(evidence.rule) },
    naming: namingOf(entry),
    place,
    filed: await Promise.all(
      filings.map(async (e) => ({ ...(await told(e)), why: e.type === 'item-filed' ? e.why : '' })),
    ),
    history: await Promise.all(history.map(async ({ event, ...change }) => ({ ...(await told(event)), ...change }))),
  }
}
