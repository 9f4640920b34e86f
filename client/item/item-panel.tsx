import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import { useFetched } from '../access/use-fetched.ts'
import { usePart } from '../follow/hooks.ts'
import { keyed } from '../ui/keyed.ts'
import { StateView } from '../ui/state-view.tsx'
import { ItemCopy } from './item-copy.tsx'
import { ItemHead } from './item-head.tsx'
import styles from './item-panel.module.css'
import { type ItemReading, spansOf, versionBefore, versionToShow } from './item-reading.ts'
import { Logged } from './logged.tsx'
import { VersionStrip } from './version-strip.tsx'
import { WireFacts } from './wire-facts.tsx'

const lineOf = keyed<ItemLine>((line) => line.itemId)

/** An item: its versions, its words with what was logged from them, and why. Read again when its line changes. */
export function ItemPanel({ itemId }: { itemId: string }) {
  const stamp = usePart('desk', (view) => {
    const line = lineOf(view.screen?.wire ?? [], itemId)
    return line === undefined ? '' : `${line.seq} ${line.storyId ?? ''} ${line.fault ?? ''}`
  })
  const { fetched, again } = useFetched<ItemReading>(`/api/v1/items/${encodeURIComponent(itemId)}`, stamp)
  if (fetched.at === 'loading') return <StateView state={{ at: 'loading' }} />
  if (fetched.at === 'error') return <StateView state={{ at: 'error', words: fetched.message, retry: again }} />
  return <ItemView reading={fetched.value} />
}

function ItemView({ reading }: { reading: ItemReading }) {
  const { item, versions, entries, analysis } = reading
  const [chosen, setChosen] = useState<number | null>(null)
  const [changes, setChanges] = useState(false)
  const { entry: asked } = useSearch({ strict: false })
  const version = versionToShow(versions, chosen ?? item.version)
  const before = version === undefined ? undefined : versionBefore(versions, version.version)
  const spans = useMemo(() => (version === undefined ? [] : spansOf(reading, version)), [reading, version])
  if (version === undefined)
    return <StateView state={{ at: 'empty', words: 'No version of this item can be shown.' }} />
  return (
    <div className={styles.panel}>
      <article className={styles.copy} lang={version.language ?? undefined}>
        <ItemHead item={item} version={version} />
        <ItemCopy
          version={version}
          before={changes ? before : undefined}
          spans={spans}
          sought={entries.findIndex((e) => e.id === asked) + 1}
        >
          <VersionStrip
            versions={versions}
            shown={version.version}
            changes={changes && before !== undefined}
            choose={setChosen}
            mayCompare={before !== undefined}
            compare={setChanges}
          />
        </ItemCopy>
        <WireFacts version={version} />
      </article>
      <aside className={styles.logged}>
        <Logged item={item} entries={entries} language={analysis?.language} />
      </aside>
    </div>
  )
}
