import { z } from 'zod'
import type { PlainItem } from '../../shared/item.ts'
import { generateCopy } from './copy/generate-copy.ts'
import type { Measure } from './measures.ts'
import { type Child, startChild } from './parts/child.ts'
import { archiveOf } from './parts/fill-archive.ts'
import type { ProberQuestion } from './parts/prober-question.ts'
import { deadline, figureOf, median } from './statistics.ts'

const SMALL = 2_000
export const LARGE = 200_000
/** Items that go through both desks, and those before them that are not counted. */
const PROBES = 150
const WARM_UP = 30
/** How long the probes may take on a busy machine, in milliseconds. */
const LONGEST = 45_000
/** The probes are cut into this many parts for the spread. */
const PARTS = 5

const startProber = (): Child => startChild(new URL('./parts/prober.ts', import.meta.url))
const asked = (prober: Child, question: ProberQuestion): Promise<number> => prober.ask(question, z.number())

/** The same items through both desks in turn: the one that begins changes with every item. */
async function probe(small: Child, large: Child, items: readonly PlainItem[]): Promise<[number, number][]> {
  const times: [number, number][] = []
  const late = deadline(LONGEST)
  for (const [at, item] of items.entries()) {
    if (at > WARM_UP + PARTS && late()) break
    const question: ProberQuestion = { do: 'probe', item }
    if (at % 2 === 0) {
      const first = await asked(small, question)
      times.push([first, await asked(large, question)])
    } else {
      const first = await asked(large, question)
      times.push([await asked(small, question), first])
    }
  }
  return times
}

const ratioOf = (times: readonly [number, number][]): number =>
  median(times.map(([, large]) => large)) / median(times.map(([small]) => small))

/** What one item costs through the chain on a desk with a large archive, against one that has only begun. */
export const measureArchive: Measure = async (scratch) => {
  const [smallFolder, largeFolder] = [await archiveOf(SMALL, scratch), await archiveOf(LARGE, scratch)]
  const [small, large] = [startProber(), startProber()]
  await asked(small, { do: 'start', folder: smallFolder })
  const startUp = await asked(large, { do: 'start', folder: largeFolder })
  const items = [...generateCopy({ seed: 7, count: WARM_UP + PROBES, until: Date.now(), over: 600_000 })]
  const times = (await probe(small, large, items)).slice(WARM_UP)
  const reads: number[] = []
  for (let read = 0; read < 15; read += 1) reads.push(await asked(large, { do: 'read-desk' }))
  for (const prober of [small, large]) {
    await asked(prober, { do: 'stop' })
    await prober.close()
  }
  const parts = Array.from({ length: PARTS }, (_, at) => ratioOf(times.filter((_, place) => place % PARTS === at)))
  return [
    {
      ...figureOf(`one item at ${LARGE} stored, against ${SMALL}`, '×', parts, { goal: { most: 1.3 } }),
      value: ratioOf(times),
    },
    figureOf(
      `one item at ${LARGE} stored`,
      'ms',
      times.map(([, ms]) => ms),
    ),
    figureOf(
      `one item at ${SMALL} stored`,
      'ms',
      times.map(([ms]) => ms),
    ),
    { name: `start on ${LARGE} items`, value: startUp / 1_000, unit: 's' },
    figureOf(`the desk's screen read at ${LARGE} items`, 'ms', reads.slice(5)),
  ]
}
