import { type Message, msg } from '../words/t.ts'
import { fit } from './fuzzy.ts'

export type Kind = 'action' | 'setting' | 'story' | 'item' | 'source' | 'party' | 'wall' | 'search'

export const KIND_WORDS: Record<Kind, Message> = {
  action: msg('Action'),
  setting: msg('Setting'),
  story: msg('Story'),
  item: msg('Item'),
  source: msg('Source'),
  party: msg('Party'),
  wall: msg('Wall'),
  search: msg('Search'),
}

/** One thing that the palette can do or go to. */
export interface Choice {
  /** Kind and id: what is remembered of it. */
  id: string
  kind: Kind
  words: string
  /** Other words by which it is found: names, spokespeople. */
  also?: string
  /** What stands beside it in small. */
  note?: string
  keys?: readonly string[]
  /** The language of `words`, where it is not the interface's. */
  lang?: string | undefined
  perform: () => void
}

/** Shown at once; nobody reads further. */
const MOST = 60
/** What was chosen lately comes before what fits a little better. */
const RECENT = 1.5

const WEIGHT: Record<Kind, number> = {
  action: 0.6,
  setting: 0.6,
  story: 0.5,
  search: 0.4,
  wall: 0.2,
  source: 0.1,
  party: 0,
  item: 0,
}

function scoreOf(typed: string, { words, also, kind }: Choice): number | null {
  const own = fit(typed, words)
  const other = own === null && also !== undefined ? fit(typed, also) : null
  const score = own ?? (other === null ? null : other / 2)
  return score === null ? null : score + WEIGHT[kind]
}

/** The choices that fit what was typed, best first; those chosen lately (`recent`, the latest first) are raised. */
export function ranked(choices: readonly Choice[], typed: string, recent: readonly string[]): Choice[] {
  const place = new Map(recent.map((id, i) => [id, i]))
  const scored = choices.flatMap((choice) => {
    const score = scoreOf(typed, choice)
    if (score === null) return []
    const at = place.get(choice.id)
    return [{ choice, score: score + (at === undefined ? 0 : RECENT * (1 - at / recent.length)) }]
  })
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ choice }) => choice)
}

/** What is shown before anything is typed: what was chosen lately, then what can be done here. */
export function untyped(choices: readonly Choice[], recent: readonly string[]): Choice[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  const lately = recent.flatMap((id) => byId.get(id) ?? []).slice(0, 5)
  return [...lately, ...choices.filter((choice) => choice.kind === 'action' && !lately.includes(choice))]
}
