import type { Names } from '../names/names.ts'
import type { Held, ItemIndex } from './item-index.ts'
import { headsOf } from './known.ts'
import type { Near } from './likeness.ts'
import { sameOutlet } from './outlet.ts'
import { nameHead, plainWords } from './plain.ts'
import { remembered } from './remembered.ts'
import { STOP_WORDS } from './stop-words.ts'

/** What filing weighs for an item to belong to a story, or to a waiting item, in the order of its weights. */
export const SIGNS = [
  'bias',
  /** Likeness to the nearest item: cosine, and how much of the one that says less the other holds (all, topic, names). */
  'cosine',
  'contained',
  'topic',
  'names',
  /** Cosine with the second nearest, and its mean over the nearest six. */
  'second',
  'mean',
  /** How much of what the item tells stands anywhere in the nearest copy of the story: six items, for a large story has told of everything. */
  'told',
  /** The same of its topic words alone: the same actors in another matter share names alone. */
  'toldTopic',
  /** How much of the story's title stands in the item, and of the item's headline in the copy of the story: copy on another matter mentions this one late. */
  'title',
  'headline',
  /** How much of the title's words that are no names stands in the item. */
  'titleTopic',
  /** Greatest share that two headlines have in common. */
  'headlines',
  /** A number in common; numbers on both sides and none in common. */
  'sameNumber',
  'otherNumbers',
  /** Time since the nearest item: logarithm of quarter hours, and days up to one. Copy on a matter comes in bursts. */
  'gap',
  'day',
  /** Copy that names an outlet of the story. */
  'cited',
  /** How many of the names of headline and lead the story has not met: copy that begins another matter mentions this one late. */
  'strangers',
  /** The story is one waiting item; logarithm of its size: a large story comes near everything. */
  'single',
  'size',
] as const
export type Sign = (typeof SIGNS)[number]
export type Signs = Record<Sign, number>
/** Weights of the signs where both have full copy, and where either is short, as an alert of one line is: it has less to share. */
export type FilingWeights = Record<'full' | 'short', Signs>

/** What is compared with the item: a story or a waiting item, by those of its items that come nearest. */
export interface Candidate {
  storyId: string | null
  title: string
  /** Names of outlets that stand for it: those that deliver its copy, and those that it credits. */
  outlets: ReadonlySet<string>
  near: readonly Near[]
  /** Items that it holds. */
  size: number
}

const NEAREST = 6
/** An item of fewer telling words than this is short. */
const SHORT = 20
/** A name of this weight stands in the headline, or in the lead and once more. */
const LEADING = 3
const LOUDEST = 5

/** Outlets and titles are compared with every item that comes near them. */
const titleHeads = remembered(
  (text) =>
    plainWords(text)
      .filter((w) => w.length > 2 && !STOP_WORDS.has(w))
      .map(nameHead),
  20_000,
)

/** An outlet's name without its article, which copy leaves out ("a Washington Post report"). */
const outletHeads = (outlet: string): readonly string[] =>
  headsOf(outlet.replace(/^(?:the|die|der|das|le|la|les|el|los)\s(?=\p{Lu})/iu, ''))

/** True when the copy names an outlet other than its own. */
function cites({ known }: Held, outlets: ReadonlySet<string>, names: Names): boolean {
  for (const outlet of outlets) {
    const words = outletHeads(outlet)
    if (words.length > 0 && words.every((w) => known.names.has(w)) && !sameOutlet(outlet, known.line.sourceName, names))
      return true
  }
  return false
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Which of the item's words stand in any of these items, by place. */
function metWords(item: Held, near: readonly Near[]): Uint8Array {
  const met = new Uint8Array(item.words.length)
  for (const { shared } of near) for (const place of shared) met[place] = 1
  return met
}

interface Newness {
  strangers: number
  told: number
  toldTopic: number
}

/** Shares of the item's leading names, by weight, that are new to the story (its sender's own is none of them), and of its words that are not. */
function newness(index: ItemIndex, item: Held, near: readonly Near[]): Newness {
  const met = metWords(item, near)
  const sender = outletHeads(item.known.line.sourceName)
  let [leading, metLeading, names, metNames, topic, metTopic] = [0, 0, 0, 0, 0, 0]
  for (const [place, word] of item.words.entries()) {
    const weight = item.weights[place] ?? 0
    const rarity = index.rarity(word)
    const known = met[place] ?? 0
    const part = rarity * Math.sqrt(weight)
    if (item.named[place] !== 1) {
      topic += part
      metTopic += known * part
      continue
    }
    names += part
    metNames += known * part
    if (weight < LEADING || sender.includes(word.text)) continue
    leading += rarity * Math.min(weight, LOUDEST)
    metLeading += known * rarity * Math.min(weight, LOUDEST)
  }
  return {
    strangers: share(leading - metLeading, leading),
    told: share(metNames + metTopic, names + topic),
    toldTopic: share(metTopic, topic),
  }
}

/** How much of a title stands in the copy: all its words, and those that are names neither here nor there. */
function covered({ known }: Held, title: string, near: readonly Near[]): { title: number; titleTopic: number } {
  const words = titleHeads(title)
  const topic = words.filter((w) => !known.names.has(w) && !near.some(({ other }) => other.known.names.has(w)))
  const stand = (of: readonly string[]): number => of.filter((w) => known.words.has(w)).length
  return { title: share(stand(words), words.length), titleTopic: share(stand(topic), topic.length) }
}

const telling = (text: string): ReadonlySet<string> => new Set(titleHeads(text))

/** How much of the item's headline stands in the copy of the story, and in the likest headline of it, by rarity. */
function headlines(index: ItemIndex, item: Held, near: readonly Near[]): { headline: number; headlines: number } {
  const own = telling(item.known.line.headline)
  const weigh = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + index.weight(word), 0)
  const all = weigh(own)
  if (all === 0) return { headline: 0, headlines: 0 }
  const shares = near.map(({ other }) => {
    const theirs = telling(other.known.line.headline)
    const both = weigh([...own].filter((word) => theirs.has(word)))
    return both === 0 ? 0 : both / Math.min(all, weigh(theirs))
  })
  const told = [...own].filter((word) => near.some(({ other }) => other.known.words.has(word)))
  return { headline: weigh(told) / all, headlines: Math.max(0, ...shares) }
}

const most = (near: readonly Near[], of: (n: Near) => number): number => near.reduce((m, n) => Math.max(m, of(n)), 0)

/** Which weights the candidate is weighed by. */
export const lengthOf = (item: Held, { near }: Candidate): keyof FilingWeights =>
  Math.min(item.words.length, near[0]?.other.words.length ?? 0) < SHORT ? 'short' : 'full'

/** What speaks for and against the item belonging to a candidate, which has at least one item near it. */
export function signsOf(
  index: ItemIndex,
  item: Held,
  { near, title, outlets, size, storyId }: Candidate,
  names: Names,
): Signs {
  const cosines = near.map((n) => n.cosine).toSorted((a, b) => b - a)
  const [cosine = 0, second = cosine] = cosines
  const top = near.slice(0, NEAREST)
  const hours = near.reduce((least, n) => Math.min(least, n.hours), Infinity)
  return {
    bias: 1,
    cosine,
    contained: most(top, (n) => n.contained),
    topic: most(top, (n) => n.topic),
    names: most(top, (n) => n.names),
    second,
    mean: top.reduce((sum, n) => sum + n.cosine, 0) / top.length,
    ...newness(index, item, top),
    ...covered(item, title, top),
    ...headlines(index, item, top),
    sameNumber: most(near, (n) => n.sameNumber),
    otherNumbers: near.every((n) => n.otherNumbers === 1) ? 1 : 0,
    gap: Math.log1p(hours * 4),
    day: Math.min(1, hours / 24),
    cited: cites(item, outlets, names) ? 1 : 0,
    single: storyId === null || size === 1 ? 1 : 0,
    size: Math.log(Math.max(1, size)),
  }
}
