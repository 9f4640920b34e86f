import type { PlainItem } from '../../../shared/item.ts'
import { type Affair, affairOf, personOf, upperFirst } from './affair.ts'
import { type Random, seeded } from './random.ts'
import { sentences } from './sentences.ts'
import { OUTLETS } from './words.ts'

function headlineOf({ place, claim, accused }: Affair, random: Random): string {
  const party = accused.replace(/^the /, '')
  return random.pick([
    `${upperFirst(party)} denies that ${claim}`,
    `${place}: sources say ${claim}`,
    `${upperFirst(party)} in ${place} declines to comment on report that ${claim}`,
    `Report that ${claim} is “false”, ${party} says`,
  ])
}

/** About 250 words in six or seven paragraphs of two to four sentences. */
function bodyOf(affair: Affair, random: Random, words: number): string {
  const paragraphs: string[] = []
  for (let written = 0; written < words;) {
    const paragraph = sentences(affair, random, paragraphs.length === 0, 2 + random.below(3)).join(' ')
    paragraphs.push(paragraph)
    written += paragraph.split(' ').length
  }
  return paragraphs.join('\n\n')
}

export interface CopyPlan {
  seed: number
  count: number
  /** Instant of the last item, in milliseconds since 1970; the others stand before it. */
  until: number
  /** Milliseconds between the first item and the last. */
  over: number
  /** Items on one affair before it has run its course, on average. */
  perAffair?: number
  /** Words in a body. */
  words?: number
}

/** Affairs that are in the news at the same time. */
const AT_ONCE = 12

/** Copy as a busy desk gets it: a dozen affairs at a time, each taken up by several outlets and then left for the next. */
export function* generateCopy({
  seed,
  count,
  until,
  over,
  perAffair = 25,
  words = 240,
}: CopyPlan): Generator<PlainItem> {
  const random = seeded(seed)
  const running = Array.from({ length: AT_ONCE }, () => affairOf(random))
  for (let at = 0; at < count; at += 1) {
    const place = random.below(AT_ONCE)
    if (random.chance(1 / perAffair)) running[place] = affairOf(random)
    const affair = running[place] ?? affairOf(random)
    const [source, sourceName] = random.pick(OUTLETS)
    yield {
      guid: `urn:newsml:${source}:${seed}:${at}`,
      source,
      sourceName,
      version: 1,
      publishedAt: new Date(until - Math.round((over * (count - at)) / count)).toISOString(),
      language: 'en',
      urgency: 1 + random.below(5),
      headline: headlineOf(affair, random),
      body: bodyOf(affair, random, words),
      status: 'usable',
      byline: `By ${personOf(random)}`,
      dateline: affair.place.toUpperCase(),
      slugline: `${affair.place.toUpperCase()}-${random.pick(['POLITICS', 'CRISIS', 'ECONOMY', 'SECURITY'])}/`,
      keywords: [affair.place, affair.accused],
    }
  }
}
