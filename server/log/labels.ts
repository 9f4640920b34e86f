import type { Store } from '../../db/store.ts'
import { REFILED } from '../../shared/entry.ts'
import type { LogEvent } from '../../shared/event.ts'
import { BY_HAND } from '../../shared/rule.ts'
import type { EntryLabel, Label } from '../../shared/label.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import type { Seq } from '../../shared/scalar.ts'

type Reads = Pick<Store, 'eventsByPeople' | 'eventsOfStory' | 'itemAnalysis' | 'itemVersion' | 'screen'>

/** Events that a person's judgement leaves. */
const JUDGED = ['entry-changed', 'entry-logged', 'item-filed'] as const

export interface LabelPage {
  labels: Label[]
  /** Where the next page begins (`after`), or null at the end. */
  next: Seq | null
}

/** Reads what labels are made of; stories are read once. */
class Sources {
  readonly #store: Reads
  readonly #stories = new Map<string, Promise<StoryScreen | null>>()

  constructor(store: Reads) {
    this.#store = store
  }

  story(storyId: string): Promise<StoryScreen | null> {
    const read = this.#stories.get(storyId) ?? this.#read(storyId)
    this.#stories.set(storyId, read)
    return read
  }

  async #read(storyId: string): Promise<StoryScreen | null> {
    const { screen } = await this.#store.screen(`story:${storyId}`)
    return screen.kind === 'story' ? screen : null
  }

  async named(storyId: string | null): Promise<{ id: string; title: string } | null> {
    if (storyId === null) return null
    return { id: storyId, title: (await this.story(storyId))?.story?.title ?? '' }
  }

  async copy(itemId: string, version: number) {
    const found = await this.#store.itemVersion(itemId, version)
    if (found === null) return null
    const language = (await this.#store.itemAnalysis(itemId, version))?.language ?? found.language
    return { itemId, version, language, text: `${found.headline}\n\n${found.body}` }
  }

  /** Why the desk itself had filed an item where a person took it from. */
  async whyIn(storyId: string | null, itemId: string, before: Seq): Promise<string | null> {
    if (storyId === null) return null
    const filings = await this.#store.eventsOfStory(storyId, before - 1, ['item-filed'])
    const last = filings.findLast((e) => e.type === 'item-filed' && e.item.itemId === itemId && e.to === storyId)
    return last?.type === 'item-filed' && last.by === 'auto' ? last.why : null
  }
}

type Of<T extends LogEvent['type']> = LogEvent & { type: T }

/** What a person said by an event on an entry: nothing where it went with its item, or where others brought it along. */
function saidBy(event: Of<'entry-changed'> | Of<'entry-logged'>): EntryLabel['label'] | null {
  if (event.reason === REFILED) return null
  if (event.type === 'entry-changed') return event.change === 'amended' ? null : event.change
  return event.entry.evidence?.rule === BY_HAND ? 'missed' : null
}

async function ofEntry(sources: Sources, event: Of<'entry-changed'> | Of<'entry-logged'>): Promise<Label | null> {
  const { entry, seq, at, by, reason } = event
  const { evidence, id: entryId, storyId, claimId } = entry
  const judged = saidBy(event)
  if (evidence === null || judged === null) return null
  const copy = await sources.copy(evidence.itemId, evidence.version)
  if (copy === null) return null
  const { party, speaker, role, stance, sourcing, quote, saidAt, confidence, asRead } = entry
  const { start, end, cue, rule, strength = null, match, fresh } = evidence
  const claims = (await sources.story(storyId))?.claims ?? []
  const claim = claims.find((c) => c.id === claimId)?.text ?? null
  const said = { party, speaker, role, stance, sourcing, quote, saidAt, confidence, asRead }
  const why = { span: { start, end }, cue, rule, strength, match, fresh, claim }
  return { kind: 'entry', label: judged, seq, at, by, reason, ...copy, entryId, storyId, ...why, ...said }
}

async function ofFiling(sources: Sources, event: Of<'item-filed'>): Promise<Label | null> {
  const { item, from, to, seq, at, by, reason } = event
  const copy = await sources.copy(item.itemId, item.version)
  if (copy === null) return null
  const [left, entered] = await Promise.all([sources.named(from), sources.named(to)])
  const why = await sources.whyIn(from, item.itemId, seq)
  return { kind: 'filing', label: 'moved', seq, at, by, reason, ...copy, from: left, to: entered, why }
}

/** What people taught the desk after a place in the log: a page of at most `limit` of their judgements. */
export async function labelsAfter(store: Reads, after: Seq, limit: number): Promise<LabelPage> {
  const events = await store.eventsByPeople(after, limit, JUDGED)
  const sources = new Sources(store)
  const labels: Label[] = []
  for (const event of events) {
    const label =
      event.type === 'entry-changed' || event.type === 'entry-logged'
        ? await ofEntry(sources, event)
        : event.type === 'item-filed'
          ? await ofFiling(sources, event)
          : null
    if (label !== null) labels.push(label)
  }
  return { labels, next: events.length < limit ? null : (events.at(-1)?.seq ?? null) }
}
