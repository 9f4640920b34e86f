import { useCallback, useEffect, useMemo, useState } from 'react'
import type { LogEvent } from '../../shared/event.ts'
import { type Answer, get, pathWith } from '../access/request.ts'
import { Replay } from './replay.ts'
import { type Step, stepsOf } from './steps.ts'

interface EventsPage {
  events: LogEvent[]
  next: number | null
}

/** A story's events as they could be read: page after page, each bounded. */
async function readLog(storyId: string, signal: AbortSignal): Promise<Answer<LogEvent[]>> {
  const events: LogEvent[] = []
  let after: number | null = 0
  while (after !== null) {
    const path: string = pathWith(`/api/v1/stories/${encodeURIComponent(storyId)}/events`, { after, limit: 1_000 })
    const answer: Answer<EventsPage> = await get<EventsPage>(path, signal)
    if (!answer.ok) return answer
    events.push(...answer.value.events)
    after = answer.value.next
  }
  return { ok: true, value: events }
}

export type StoryLog =
  | { at: 'loading' }
  | { at: 'error'; message: string; again: () => void }
  | { at: 'ready'; steps: readonly Step[]; replay: Replay }

/** A story's log, read once; what comes later is on the live screen. */
export function useStoryLog(storyId: string): StoryLog {
  const [answer, setAnswer] = useState<{ turn: number; read: Answer<LogEvent[]> } | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const gone = new AbortController()
    const read = async (): Promise<void> => {
      const read = await readLog(storyId, gone.signal)
      if (!gone.signal.aborted) setAnswer({ turn, read })
    }
    void read()
    return () => gone.abort()
  }, [storyId, turn])
  const again = useCallback(() => setTurn((n) => n + 1), [])
  return useMemo(() => {
    if (answer === null) return { at: 'loading' }
    const { read } = answer
    if (!read.ok) return { at: 'error', message: read.message, again }
    return { at: 'ready', steps: stepsOf(read.value), replay: new Replay(storyId, read.value) }
  }, [answer, again, storyId])
}
