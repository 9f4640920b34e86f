import type { ItemLine } from '../../shared/item.ts'
import { FileLine } from '../tending/file-item.tsx'
import { Feed } from '../ui/feed.tsx'
import { useStore, useTopic } from '../follow/hooks.ts'
import type { FollowStore } from '../follow/view.ts'
import { useMinute } from '../ui/now.ts'
import { oldDay } from '../ui/zone.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import { newItems } from './items.ts'
import { useOpenItem } from './use-open-item.ts'
import { WireRow } from './wire-row.tsx'
import { t } from '../words/t.ts'

const NONE: ItemLine[] = []
const row = (id: string) => <WireRow id={id} />

function lineInFocus(store: FollowStore): ItemLine | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
  const { screen } = store.view('desk')
  return screen?.kind === 'desk' ? screen.wire.find(({ itemId }) => itemId === row) : undefined
}

/** All copy as it comes in, the latest on top. */
export function WirePanel() {
  const { screen } = useTopic('desk')
  const store = useStore()
  const open = useOpenItem()
  const wire = screen?.wire ?? NONE
  const [latest, minute] = [wire[0]?.publishedAt, useMinute()]
  const old = latest === undefined ? null : oldDay(Date.parse(latest), minute)
  return (
    <>
      <FileLine line={() => lineInFocus(store)} />
      <PanelHead words={old === null ? t('Wire') : t('Wire · copy of {day}', { day: old })} />
      {screen === null && <StateView state={{ at: 'loading' }} />}
      {screen !== null && wire.length === 0 && (
        <StateView state={{ at: 'empty', words: t('No copy has come in yet.') }} />
      )}
      {wire.length > 0 && (
        <Feed
          label={t('Wire')}
          newWords={newItems}
          ids={wire.map((line) => line.itemId)}
          row={row}
          open={open}
          estimate={64}
        />
      )}
    </>
  )
}
