import type { ReactNode } from 'react'
import type { Hit } from '../../shared/search/hit.ts'
import { Feed } from '../ui/feed.tsx'
import { StateView } from '../ui/state-view.tsx'
import { newItems } from '../wire/items.ts'
import { useOpenItem } from '../wire/use-open-item.ts'
import type { Finds } from './finds.ts'
import { HitRow } from './hit-row.tsx'

/** Finds in their order, those of a story side by side where `byStory`; each with the heading that it begins. */
export function arranged(
  hits: readonly Hit[],
  byStory: boolean,
  loose: string,
): { hit: Hit; heading?: string | null }[] {
  if (!byStory) return hits.map((hit) => ({ hit }))
  const groups = Map.groupBy(hits, ({ item }) => item.storyId)
  return [...groups.values()].flatMap((group) =>
    group.map((hit, at) => ({ hit, heading: at > 0 ? null : `${hit.story?.title ?? loose} · ${group.length}` })),
  )
}

interface LiveFindsProps {
  label: string
  finds: Finds
  more: () => void
  /** What stands there where nothing was found. */
  nothing: ReactNode
  /** A line of what begins the finds of no story, to have them grouped by story. */
  byStory?: string | undefined
  chosen?: string | null
}

/** A live list of finds: what is new waits above until its reader wants it, what stands there changes in place. */
export function LiveFinds({ label, finds, more, nothing, byStory, chosen }: LiveFindsProps) {
  const open = useOpenItem()
  const { state, hits, indexed } = finds
  if (state.at === 'error' && hits.length === 0)
    return <StateView state={{ at: 'error', words: state.message, retry: more }} />
  if (indexed === null && hits.length === 0) return <StateView state={{ at: 'loading' }} />
  if (hits.length === 0) return state.at === 'loading' ? <StateView state={{ at: 'loading' }} /> : <>{nothing}</>
  const rows = new Map(arranged(hits, byStory !== undefined, byStory ?? '').map((row) => [row.hit.item.itemId, row]))
  const row = (id: string): ReactNode => {
    const found = rows.get(id)
    return found === undefined ? null : <HitRow {...found} />
  }
  return (
    <Feed
      label={label}
      newWords={newItems}
      ids={[...rows.keys()]}
      row={row}
      open={(id) => open(id, rows.get(id)?.hit.entries[0]?.id)}
      estimate={96}
      onEnd={more}
      chosen={chosen}
    />
  )
}
