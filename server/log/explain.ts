import type { Store } from '../../db/store.ts'
import type { Entry } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import type { EntryChange, Explanation, Place } from '../../shared/explanation.ts'
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

/** What an event changed of the entry, or null. */
function changeOf(event: LogEvent, { id }: Entry): EntryChange['change'] | null {
  if (event.type === 'entry-logged') return event.entry.id === id ? 'logged' : null
  return event.type === 'entry-changed' && event.entry.id === id ? event.change : null
}

const TOLD = ['entry-logged', 'entry-changed', 'item-filed'] as const

/** An entry with the reasons for it, from the log; null when there is none by that id. */
export async function explain(store: Reads, nameOf: NameOf, entryId: string): Promise<Explanation | null> {
  const entry = await store.entry(entryId)
  if (entry === null) return null
  const { storyId, claimId, evidence } = entry
  const itemId = evidence?.itemId ?? entry.firstItemId
  const [{ screen }, events, place] = await Promise.all([
    store.screen(`story:${storyId}`),
    store.eventsOfStory(storyId, await store.head(), TOLD),
    placeOf(store, entry),
  ])
  const told = async ({ seq, at, by, reason }: LogEvent) => ({ seq, at, by, reason, name: await nameOf(by) })
  const history = events.flatMap((event) => {
    const change = changeOf(event, entry)
    return change === null ? [] : [{ event, change }]
  })
  const filings = events.filter((e) => e.type === 'item-filed' && e.to === storyId && e.item.itemId === itemId)
  return {
    entry,
    claim: screen.kind === 'story' ? (screen.claims.find((c) => c.id === claimId) ?? null) : null,
    rule: evidence && { name: evidence.rule, words: ruleWords(evidence.rule) },
    place,
    filed: await Promise.all(
      filings.map(async (e) => ({ ...(await told(e)), why: e.type === 'item-filed' ? e.why : '' })),
    ),
    history: await Promise.all(history.map(async ({ event, change }) => ({ ...(await told(event)), change }))),
  }
}
