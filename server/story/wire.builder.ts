import type { LogEvent, NewEvent } from '../../shared/event.ts'
import { emptyStory, foldAlerts, foldStory } from '../../shared/fold.ts'
import type { ItemLine } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import type { AlertsScreen, StoryScreen } from '../../shared/screen.ts'
import type { Analysis, Statement } from '../../shared/statement.ts'
import { topicsOf } from '../../shared/topics-of.ts'
import { analyse } from '../analysis/analyse.ts'
import { createStories } from './create-stories.ts'
import { ACTIVE_MS } from './item-index.ts'
import type { Remembered, Stories } from './stories.ts'

/** One piece of copy as a test tells it: who sends it, when, its words, and what the analyst found in it. */
export interface Copy {
  guid: string
  from: string
  at: string
  headline: string
  body?: string
  version?: number
  statements?: Statement[]
  offices?: Analysis['offices']
  language?: string
}

export const aStatement = (over: Partial<Statement> = {}): Statement => ({
  stance: 'denial',
  party: 'Kremlin',
  speaker: null,
  role: null,
  sourcing: 'on-record',
  cue: 'denied',
  quote: null,
  start: 0,
  end: 10,
  saidAt: null,
  confidence: 0.9,
  rule: 'test',
  text: over.about ?? over.quote ?? 'The Kremlin denied it.',
  about: null,
  via: null,
  partyKind: 'organisation',
  background: false,
  ...over,
})

export const aReport = (outlet: string, about: string, over: Partial<Statement> = {}): Statement =>
  aStatement({ stance: 'report', party: outlet, partyKind: 'outlet', sourcing: 'unnamed', about, text: about, ...over })

/** What the newspaper reported of the story that the product was born from. */
export const CALL = 'Trump and Putin spoke by telephone on Thursday about the war'
/** Its copy. */
export const theCall: Copy = {
  guid: 'post',
  from: 'Washington Post',
  at: '2024-11-10T18:02:00Z',
  headline: 'Trump spoke with Putin about Ukraine war in phone call, sources say',
  body: 'Donald Trump told Vladimir Putin not to escalate the Ukraine war in a phone call on Thursday.',
  statements: [aReport('Washington Post', CALL)],
}

/** The copy with what the analyst finds in it. */
export function analysed(copy: Copy): Copy {
  const { from: sourceName, at: publishedAt, headline, body = '', language = 'en' } = copy
  const { statements, offices } = analyse({ headline, body, language, publishedAt, sourceName })
  return { ...copy, statements, ...(offices && { offices }) }
}

const count = (words: readonly string[]): [string, number][] =>
  [...Map.groupBy(words, (w) => w)].map(([word, list]) => [word, list.length])

/** A profile as plain as can be: capitalised words are names, the rest are terms. */
export function anAnalysis(text: string, statements: Statement[]): Analysis {
  const words = text.match(/[\p{L}\p{N}-]+/gu) ?? []
  const names = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w.toLowerCase())
  const terms = words.filter((w) => /^\p{Ll}/u.test(w) && w.length > 3)
  return { language: 'en', statements, profile: { terms: count(terms), names: count(names) } }
}

/** A desk without a store: decides, numbers, folds. */
export class Wire {
  readonly log: LogEvent[] = []
  readonly screens = new Map<string, StoryScreen>()
  readonly lines = new Map<string, ItemLine>()
  readonly analysed = new Map<string, Remembered>()
  alerts: AlertsScreen = { kind: 'alerts', alerts: [] }
  stories: Stories
  #ids = 0
  readonly #newId = (): string => `n${++this.#ids}`

  constructor() {
    this.stories = createStories({ newId: this.#newId })
  }

  commit(events: readonly NewEvent[], at: string): LogEvent[] {
    const logged = events.map((event, n): LogEvent => ({ ...event, seq: this.log.length + n + 1, at }))
    for (const event of logged) {
      this.log.push(event)
      this.alerts = foldAlerts(this.alerts, event)
      for (const topic of topicsOf(event)) if (topic.startsWith('story:')) this.#fold(topic.slice(6), event)
      if ('item' in event) {
        const storyId = event.type === 'item-filed' ? event.to : event.item.storyId
        const { seq } = event.type === 'item-filed' ? event.item : event
        this.lines.set(event.item.itemId, { ...event.item, storyId, seq })
      }
    }
    this.stories.apply(logged)
    return logged
  }

  #fold(id: string, event: LogEvent): void {
    this.screens.set(id, foldStory(this.screens.get(id) ?? emptyStory(id), event))
  }

  line(guid: string): ItemLine {
    return must(this.lines.get(guid), `item ${guid}`)
  }

  #arrive(copy: Copy, type: 'item-arrived' | 'item-updated' | 'item-withdrawn'): ItemLine {
    const { guid, from, at, headline, version = 1, language = 'en' } = copy
    const held = { tag: null, slugline: null, urgency: null, held: null, fault: null }
    const withdrawn = type === 'item-withdrawn'
    const sent = {
      itemId: guid,
      guid,
      source: from,
      sourceName: from,
      version,
      publishedAt: at,
      dayAlone: false,
      receivedAt: at,
      headline,
    }
    const item = { ...sent, ...held, withdrawn, language, storyId: this.lines.get(guid)?.storyId ?? null }
    const status = withdrawn ? ('canceled' as const) : ('usable' as const)
    this.commit([{ by: 'auto', reason: null, type, item: { ...item, status } }], at)
    return this.line(guid)
  }

  /** As the chain does for copy of a story that has been quiet for long. */
  #recall({ storyId }: ItemLine): void {
    const screen = storyId === null || this.stories.knows(storyId) ? undefined : this.screens.get(storyId)
    if (screen) this.stories.recall(screen)
  }

  /** Posts copy and logs what follows; answers the events that the decision made. */
  post(copy: Copy): LogEvent[] {
    const line = this.#arrive(copy, this.lines.has(copy.guid) ? 'item-updated' : 'item-arrived')
    this.#recall(line)
    const { body = '', at } = copy
    const told = anAnalysis(`${copy.headline} ${body}`, copy.statements ?? [])
    const analysis = { ...told, ...(copy.offices && { offices: copy.offices }) }
    const events = this.stories.decideItem({ line, body, analysis, at })
    this.analysed.set(copy.guid, { line, analysis, at })
    return this.commit(events, at)
  }

  kill(copy: Copy): LogEvent[] {
    const line = this.#arrive(copy, 'item-withdrawn')
    this.#recall(line)
    return this.commit(this.stories.decideWithdrawal(line, copy.at), copy.at)
  }

  /** Starts over from what a store would hold of the active time, as a restart at `at` does. */
  restart(at: string): void {
    this.stories = createStories({ newId: this.#newId })
    const isActive = (moment: string): boolean => Date.parse(moment) >= Date.parse(at) - ACTIVE_MS
    const items = [...this.analysed.values()].filter((r) => isActive(r.at))
    this.stories.remember(
      [...this.screens.values()].filter(({ story }) => story && isActive(story.lastAt)),
      items.map((r) => ({ ...r, line: this.line(r.line.itemId) })),
    )
  }

  /** The only story; fails when there is none or there are several. */
  story(): StoryScreen {
    const [screen, ...others] = this.screens.values()
    if (others.length > 0) throw new Error(`${others.length + 1} stories`)
    return must(screen, 'a story')
  }
}
