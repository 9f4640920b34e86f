import { serve } from '../parts/child.ts'
import { feedOf } from './feed-of.ts'
import { memoryQuestion } from './memory-question.ts'
import { asItems, byFeedsmith } from './sides.ts'

const MB = 1_048_576

/** A process of its own for each side, so that neither uses what the other has taken. */
serve(memoryQuestion, async ({ by, items, times }) => {
  const body = feedOf('rss', items, 1)
  const read = by === 'us' ? asItems : byFeedsmith
  const first = process.memoryUsage.rss()
  let highest = first
  for (let time = 0; time < times; time += 1) {
    read(body)
    highest = Math.max(highest, process.memoryUsage.rss())
  }
  return (highest - first) / MB
})
