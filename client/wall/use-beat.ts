import { useEffect, useRef } from 'react'
import type { TopicView } from '../follow/view.ts'
import { useStore } from '../follow/hooks.ts'
import { goBy } from '../ui/now.ts'
import { ownBuild } from './build.ts'

/** How often a screen tells how it is doing, in milliseconds. */
const EVERY = 5_000

interface Latest {
  view: TopicView
  hear: (build: string) => void
  /** How long the answer before took, in ms. */
  latency: number | null
}

/** W24: tells the desk every few seconds what this screen shows and how it is doing; hears which client it gives out. */
export function useBeat(wallId: string, view: TopicView, shows: string | null, hear: (build: string) => void): void {
  const store = useStore()
  const latest = useRef<Latest>({ view, hear, latency: null })
  useEffect(() => {
    Object.assign(latest.current, { view, hear })
  })
  const isLive = view.state.at === 'live'
  useEffect(() => {
    const beat = async (): Promise<void> => {
      const { cursor } = latest.current.view
      const sent = performance.now()
      const asked = Date.now()
      const answer = await store.beat({
        wall: wallId,
        seq: cursor?.seq ?? 0,
        shows,
        latency: latest.current.latency,
        build: ownBuild(),
        width: innerWidth,
        height: innerHeight,
        up: Math.round(performance.now()),
      })
      if (answer === null) return
      goBy(answer.now, asked)
      latest.current.latency = Math.round(performance.now() - sent)
      latest.current.hear(answer.build)
    }
    if (isLive) void beat()
    const timer = setInterval(() => void beat(), EVERY)
    return () => clearInterval(timer)
  }, [store, wallId, isLive, shows])
}
