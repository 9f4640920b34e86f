import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { must } from '../../shared/must.ts'
import type { Screen } from '../../shared/screen.ts'
import type { Topic } from '../../shared/topic.ts'
import type { FollowStore, TopicView } from './view.ts'

/** Which screen a topic shows. */
type ScreenOf<T extends Topic> = Extract<Screen, { kind: T extends `${infer Kind}:${string}` ? Kind : T }>

const FollowContext = createContext<FollowStore | null>(null)

/** Gives the page's store to everything below it: `<FollowProvider value={store}>`. */
export const FollowProvider = FollowContext

const PaneContext = createContext('')

/** What stands in `<Pane value="wire">` is drawn in a task of its own, apart from the rest of the page. */
export const Pane = PaneContext

export const useStore = (): FollowStore => must(use(FollowContext), 'a screen outside of its store')

const isOf = <T extends Topic>(topic: T, view: TopicView): view is TopicView<ScreenOf<T>> =>
  view.screen === null || topic.split(':', 1)[0] === view.screen.kind

/**
 * A part of a topic's view, which is followed while the caller is on the page. `select` is asked again only when the view
 * or `select` itself is another, so it may answer a fresh object each time.
 */
export function usePart<T extends Topic, V>(topic: T, select: (view: TopicView<ScreenOf<T>>) => V): V {
  const store = useStore()
  const pane = use(PaneContext)
  useEffect(() => store.follow(topic), [store, topic])
  const subscribe = useCallback((listener: () => void) => store.subscribe(topic, listener, pane), [store, topic, pane])
  const last = useRef<{ view: TopicView; select: typeof select; part: V } | null>(null)
  const read = (): V => {
    const view = store.view(topic)
    if (!isOf(topic, view)) throw new Error(`broken invariant: ${topic} shows another screen`)
    if (last.current?.view !== view || last.current.select !== select) {
      last.current = { view, select, part: select(view) }
    }
    return last.current.part
  }
  return useSyncExternalStore(subscribe, read, read)
}

const whole = <V>(view: V): V => view
/** A topic's whole view. */
export const useTopic = <T extends Topic>(topic: T): TopicView<ScreenOf<T>> =>
  usePart(topic, whole<TopicView<ScreenOf<T>>>)

/** The same for what is much to draw: React draws it when it has a moment, in slices, between which keys are heard. */
export function useTopicCalmly<T extends Topic>(topic: T): TopicView<ScreenOf<T>> {
  const store = useStore()
  const pane = use(PaneContext)
  const [last, setLast] = useState(() => store.view(topic))
  useEffect(() => store.follow(topic), [store, topic])
  useEffect(() => {
    const look = (): void => startTransition(() => setLast(store.view(topic)))
    look()
    return store.subscribe(topic, look, pane)
  }, [store, topic, pane])
  const view = last.topic === topic ? last : store.view(topic)
  if (!isOf(topic, view)) throw new Error(`broken invariant: ${topic} shows another screen`)
  return view
}
