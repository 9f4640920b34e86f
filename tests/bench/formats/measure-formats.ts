import { z } from 'zod'
import { format, type Format } from '../../../shared/format.ts'
import type { Figure } from '../figure.ts'
import type { Measure } from '../measures.ts'
import { startChild } from '../parts/child.ts'
import { figureOf, inTurn, perSecond, ratios } from '../statistics.ts'
import { documentsOf } from './feed-of.ts'
import type { MemoryQuestion } from './memory-question.ts'
import { asEntries, asItems, byFeedsmith, type FeedFormat, FEEDS } from './sides.ts'

const ROUNDS = 5
/** Items in a feed, as feeds of news have them; items that a side reads in a round. */
const IN_FEED = 50
const IN_ROUND = 500
/** As slow as the fastest reader of feeds on npm, times this, is the least that will do. */
const WITHIN = 1.3
const MEMORY = { items: IN_FEED * 10, times: 40 }

type Reading = (body: Uint8Array) => unknown

const roundOf = (name: Format): Uint8Array[] =>
  Array.from({ length: IN_ROUND / IN_FEED }, (_, seed) => documentsOf(name, IN_FEED, seed)).flat()

/** Items a second. */
const rateOf = (documents: readonly Uint8Array[], read: Reading): Promise<number> =>
  perSecond(IN_ROUND, () => {
    for (const document of documents) read(document)
  })

async function feedFigures(name: FeedFormat): Promise<Figure[]> {
  const documents = roundOf(name)
  const bare = () => rateOf(documents, byFeedsmith)
  const entries = await inTurn(ROUNDS, { bare, real: () => rateOf(documents, asEntries(name)) })
  const items = await inTurn(ROUNDS, { bare, real: () => rateOf(documents, asItems) })
  const goal = { least: Math.round(100 / WITHIN) / 100 }
  return [
    figureOf(`${name} read into entries, against feedsmith`, '×', ratios(entries), { goal }),
    figureOf(
      `${name} made items with the text of their bodies, against feedsmith, which reads none`,
      '×',
      ratios(items),
    ),
    figureOf(`${name} made items`, 'items/s', items.real),
  ]
}

async function wireFigure(name: Format): Promise<Figure> {
  const documents = roundOf(name)
  const rates: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) rates.push(await rateOf(documents, asItems))
  return figureOf(`${name} made items`, 'items/s', rates.slice(1))
}

async function grownBy(by: MemoryQuestion['by']): Promise<number> {
  const child = startChild(new URL('reader.ts', import.meta.url))
  const grown = await child.ask({ by, ...MEMORY }, z.number())
  await child.close()
  return grown
}

async function memoryFigures(): Promise<Figure[]> {
  const [us, feedsmith] = [await grownBy('us'), await grownBy('feedsmith')]
  return [
    figureOf('resident memory that a feed of 500 items takes, against feedsmith', '×', [us / feedsmith], {
      goal: { most: WITHIN },
    }),
    figureOf('resident memory that it takes', 'MB', [us]),
  ]
}

const isFeed = (name: Format): name is FeedFormat => FEEDS.some((feed) => feed === name)

/** How fast copy is read in every format, on one core, and what the fastest reader of feeds on npm does with the same feeds. */
export const measureFormats: Measure = async () => {
  const figures: Figure[] = []
  for (const name of FEEDS) figures.push(...(await feedFigures(name)))
  for (const name of format.options) if (!isFeed(name)) figures.push(await wireFigure(name))
  return [...figures, ...(await memoryFigures())]
}
