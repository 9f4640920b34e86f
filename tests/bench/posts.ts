import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk, Post } from '../../server/desk/desk.ts'
import type { PlainItem } from '../../shared/item.ts'
import { must } from '../../shared/must.ts'
import { generateCopy } from './copy/generate-copy.ts'
import type { Measure } from './measures.ts'
import { openBareStore } from './parts/bare-store.ts'
import { startChild } from './parts/child.ts'
import { payloadOf } from './parts/payload.ts'
import { postersAnswer, type PostersQuestion } from './parts/posters-question.ts'
import { ingestKey, startDesk } from './parts/real-desk.ts'
import { figureOf, inTurn, perSecond, ratios } from './statistics.ts'

const ROUNDS = 5
/** Posts of each side in a round, and how many of them wait for their answer at the same time. */
const POSTS = 1_500
const AT_ONCE = 64

const copyOf = (seed: number): PlainItem[] => [
  ...generateCopy({ seed, count: POSTS, until: Date.now(), over: 3_600_000 }),
]

/** Posts everything, a number at a time: each of them waits for its answer before it posts the next. */
async function postAll(desk: Desk, posts: readonly Post[]): Promise<void> {
  let next = 0
  const poster = async (): Promise<void> => {
    while (next < posts.length) await desk.post(must(posts[next++], 'a post'))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, poster))
}

/**
 * Concurrent single posts against one commit after another: what sharing commits wins back of what parsing, versions, raw
 * bodies and HTTP cost. Analysis is off; the full-text index runs as it always does.
 */
export const measurePosts: Measure = async (scratch) => {
  const folder = mkdtempSync(join(scratch, 'posts-'))
  const serving = await startDesk(folder, false)
  const key = await ingestKey(serving)
  const bare = openBareStore(folder)
  const posters = startChild(new URL('./parts/posters.ts', import.meta.url))
  const { open } = serving

  const commits = async (seed: number): Promise<number> => {
    const items = copyOf(seed)
    return perSecond(POSTS, () => items.forEach((item) => bare.commitOne(item)))
  }
  const direct = async (seed: number): Promise<number> => {
    const posts = copyOf(seed).map(payloadOf)
    const rate = await perSecond(POSTS, () => postAll(open.desk, posts))
    await open.searchable()
    return rate
  }
  const overHttp = async (seed: number): Promise<number> => {
    const bodies = copyOf(seed).map((item) => JSON.stringify(item))
    const question = { url: serving.url, key, connections: AT_ONCE, bodies } satisfies PostersQuestion
    const { seconds, others } = await posters.ask(question, postersAnswer)
    if (others > 0) throw new Error(`${others} posts were not answered with 201`)
    await open.searchable()
    return POSTS / seconds
  }

  const inside = await inTurn(ROUNDS, { bare: (round) => commits(round), real: (round) => direct(100 + round) })
  const outside = await inTurn(ROUNDS, {
    bare: (round) => commits(200 + round),
    real: (round) => overHttp(300 + round),
  })
  await posters.close()
  await serving.stop()
  bare.close()
  const note = `${AT_ONCE} at once`
  return [
    figureOf('posts over HTTP, against bare single commits', '×', ratios(outside), { goal: { least: 1.4 }, note }),
    figureOf('posts without HTTP, against bare single commits', '×', ratios(inside), { goal: { least: 1.4 }, note }),
    figureOf('posts over HTTP', 'items/s', outside.real),
    figureOf('posts without HTTP', 'items/s', inside.real),
    figureOf('bare single commits', 'items/s', [...inside.bare, ...outside.bare]),
  ]
}
