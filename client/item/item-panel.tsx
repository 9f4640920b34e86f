import { isHeld } from '../../shared/held.ts'
import type { ItemLine } from '../../shared/item.ts'
import { useMayEdit } from '../access/me.tsx'
import { useFetched } from '../access/use-fetched.ts'
import { ActionButton } from '../action/action-button.tsx'
import { usePart } from '../follow/hooks.ts'
import { keyed } from '../ui/keyed.ts'
import { StaleNote } from '../ui/stale-note.tsx'
import { StateView } from '../ui/state-view.tsx'
import { t } from '../words/t.ts'
import { stepChange } from './changes/changed-copy.tsx'
import { ChangesLine } from './changes/changes-line.tsx'
import { ItemCopy } from './item-copy.tsx'
import { ItemHead } from './item-head.tsx'
import styles from './item-panel.module.css'
import type { ItemReading } from './item-reading.ts'
import { LogButton } from './log-button.tsx'
import { Logged } from './logged.tsx'
import { RawCopy } from './raw-copy.tsx'
import { useItem } from './use-item.ts'
import { VersionStrip } from './version-strip.tsx'
import { WireFacts } from './wire-facts.tsx'

const lineOf = keyed<ItemLine>((line) => line.itemId)

/** An item: its versions, its words with what was logged from them, and why. Read again when its line changes. */
export function ItemPanel({ itemId }: { itemId: string }) {
  const stamp = usePart('desk', (view) => {
    const line = lineOf(view.screen?.wire ?? [], itemId)
    return line === undefined ? '' : `${line.seq} ${line.storyId ?? ''} ${line.fault ?? ''}`
  })
  const { fetched, readAt, again } = useFetched<ItemReading>(`/api/v1/items/${encodeURIComponent(itemId)}`, stamp)
  if (fetched.at === 'loading') return <StateView state={{ at: 'loading' }} />
  if (fetched.at === 'error') return <StateView state={{ at: 'error', words: fetched.message, retry: again }} />
  return (
    <>
      {fetched.at === 'stale' && <StaleNote since={readAt} why={fetched.message} again={again} />}
      <ItemView reading={fetched.value} />
    </>
  )
}

function ItemView({ reading }: { reading: ItemReading }) {
  const { item, versions, analysis } = reading
  const { panel, copy, entries, version, choose, changes, spans, looks, sought, ...ways } = useItem(reading)
  const { toEntry, showWords, copyWords, guardCopy } = ways
  const edits = useMayEdit()
  const mayLog = edits && item.storyId !== null && !item.withdrawn && !isHeld(item)
  if (version === undefined)
    return <StateView state={{ at: 'empty', words: t('No version of this item can be shown.') }} />
  return (
    <div className={styles.panel} ref={panel}>
      <article className={styles.copy} lang={version.language ?? undefined}>
        <ItemHead item={item} version={version} />
        <ItemCopy
          version={version}
          changes={changes.on ? changes.comparison : null}
          spans={spans}
          looks={looks}
          sought={sought}
          open={toEntry}
          walked={mayLog}
          copied={guardCopy}
          copy={copy}
        >
          <VersionStrip versions={versions} shown={version.version} changes={changes.on} choose={choose} />
          {changes.before !== undefined && (
            <ChangesLine {...changes} before={changes.before} step={(by) => stepChange(copy.current, by)} />
          )}
        </ItemCopy>
        <RawCopy key={version.payloadId} payloadId={edits ? version.payloadId : null}>
          <ActionButton action="item.copy" onClick={copyWords} shown>
            {t('Copy with attribution')}
          </ActionButton>
        </RawCopy>
        <WireFacts version={version} />
      </article>
      <aside className={styles.logged}>
        <Logged item={item} entries={entries} language={analysis?.language} toWords={showWords}>
          {mayLog && item.storyId !== null && !changes.on && (
            <LogButton key={version.version} reading={reading} version={version} storyId={item.storyId} copy={copy} />
          )}
        </Logged>
      </aside>
    </div>
  )
}
