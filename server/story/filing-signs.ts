import type { Names } from '../names/names.ts'
import { citesAny } from './cited.ts'
import { type Core, dwelling } from './core.ts'
import type { Held, ItemIndex } from './item-index.ts'
import type { Near } from './likeness.ts'
import { type Newness, newnessTo } from './newness.ts'
import { saidAs } from './said.ts'
import { covered, headlineIn } from './titles.ts'

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
  /** Days of quiet beyond the first, as a share of two. */
  'quiet',
  /** Copy that names an outlet of the story. */
  'cited',
  /** How many of the names of headline and lead the story has not met: copy that begins another matter mentions this one late. */
  'strangers',
  /** Copy that begins with names and words that the story has not met, half a day after its last, and credits none of its outlets. */
  'afresh',
  /** How much of what the story's copy dwells on stands in the item: topic words, and names. */
  'core',
  'coreNames',
  /** How much of two statements is one, the item's and one in the nearest copy: the same actors in another matter say other things. */
  'said',
  /** The story is one waiting item; logarithm of its size: a large story comes near everything. */
  'single',
  'size',
] as const
export type Sign = (typeof SIGNS)[number]
export type Signs = Record<Sign, number>
/** How an item and a candidate can be compared: full copy in one language or in two, or a line of alert, which has less to share. */
export type Compared = 'full' | 'abroad' | 'short'
/** Weights of the signs for each of them: across languages fewer words meet, and each of them tells more. */
export type FilingWeights = Record<Compared, Signs>

/** What is compared with the item: a story or a waiting item, by those of its items that come nearest. */
export interface Candidate {
  storyId: string | null
  title: string
  /** Names of outlets that stand for it: those that deliver its copy, and those that it credits. */
  outlets: ReadonlySet<string>
  near: readonly Near[]
  /** Items that it holds. */
  size: number
  core: Core
}

const NEAREST = 6
/** An item of fewer telling words than this is short. */
const SHORT = 20
export const isShort = (item: Held): boolean => item.words.length < SHORT
/** From here copy begins another matter: days since the last, and the shares of its leading names and words that are new. */
const ANEW = [
  { day: 0.5, strangers: 0.4, newTopic: 0.5 },
  { day: 0.9, strangers: 0, newTopic: 0.6 },
]

const beginsAnew = ({ strangers, newTopic }: Pick<Newness, 'strangers' | 'newTopic'>, day: number): boolean =>
  ANEW.some((least) => day >= least.day && strangers >= least.strangers && newTopic >= least.newTopic)

const most = (near: readonly Near[], of: (n: Near) => number): number => near.reduce((m, n) => Math.max(m, of(n)), 0)

const languageOf = ({ known }: Held): string => (known.analysis.language ?? known.line.language ?? 'en').slice(0, 2)

/** Which weights the candidate is weighed by. */
export function comparedAs(item: Held, { near }: Candidate): Compared {
  if (isShort(item) || !near[0] || isShort(near[0].other)) return 'short'
  return near.slice(0, NEAREST).some(({ other }) => languageOf(other) === languageOf(item)) ? 'full' : 'abroad'
}

/** An item as it is weighed against one candidate after another: what is its own is worked out once. */
export interface Weighed {
  item: Held
  cites: (outlets: ReadonlySet<string>) => boolean
  newness: (near: readonly Near[]) => Newness
  headline: (near: readonly Near[]) => Pick<Signs, 'headline' | 'headlines'>
  dwelling: (core: Core) => Pick<Signs, 'core' | 'coreNames'>
  said: (other: Held) => number
}

export const weighedBy = (index: ItemIndex, item: Held, names: Names): Weighed => ({
  item,
  cites: citesAny(item, names),
  newness: newnessTo(index, item),
  headline: headlineIn(index, item),
  dwelling: (core) => dwelling(index, item, core),
  said: saidAs(index, item),
})

/** What speaks for and against the item belonging to a candidate, which has at least one item near it. */
export function signsOf(weighed: Weighed, { near, title, outlets, size, storyId, core }: Candidate): Signs {
  const { item } = weighed
  const cosines = near.map((n) => n.cosine).toSorted((a, b) => b - a)
  const [cosine = 0, second = cosine] = cosines
  const top = near.slice(0, NEAREST)
  const hours = near.reduce((least, n) => Math.min(least, n.hours), Infinity)
  const day = Math.min(1, hours / 24)
  const cited = weighed.cites(outlets)
  const { newTopic, ...newness } = weighed.newness(top)
  return {
    bias: 1,
    cosine,
    contained: most(top, (n) => n.contained),
    topic: most(top, (n) => n.topic),
    names: most(top, (n) => n.names),
    second,
    mean: top.reduce((sum, n) => sum + n.cosine, 0) / top.length,
    ...newness,
    afresh: !cited && beginsAnew({ ...newness, newTopic }, day) ? 1 : 0,
    ...covered(item, title, top),
    ...weighed.headline(top),
    ...weighed.dwelling(core),
    said: most(top, (n) => weighed.said(n.other)),
    sameNumber: most(near, (n) => n.sameNumber),
    otherNumbers: near.every((n) => n.otherNumbers === 1) ? 1 : 0,
    gap: Math.log1p(hours * 4),
    day,
    quiet: Math.min(1, Math.max(0, hours - 24) / 48),
    cited: cited ? 1 : 0,
    single: storyId === null || size === 1 ? 1 : 0,
    size: Math.log(Math.max(1, size)),
  }
}
