import type { LogEvent } from '../../shared/event.ts'
import type { Topic } from '../../shared/topic.ts'
import { toldTo, topicsOf } from '../../shared/topics-of.ts'

/** Which of the followed topics must be sent what, in the order of the log. */
export function route(events: readonly LogEvent[], followed: Iterable<Topic>): Map<Topic, LogEvent[]> {
  const lists = new Map<Topic, LogEvent[]>()
  for (const topic of followed) lists.set(topic, [])
  const walls = [...lists].filter(([topic]) => topic.startsWith('wall:'))
  for (const event of events) {
    for (const topic of new Set(topicsOf(event))) {
      if (topic === 'wall:*') for (const [wall, list] of walls) list.push(toldTo(wall, event))
      else lists.get(topic)?.push(toldTo(topic, event))
    }
  }
  return lists
}
