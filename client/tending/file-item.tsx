import { Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { lateDialog } from '../offline/late.tsx'
import type { ItemLine } from '../../shared/item.ts'
import { useMayEdit } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { useOffer } from '../action/use-offer.ts'
import { useStore } from '../follow/hooks.ts'
import { t } from '../words/t.ts'

const FileDialog = lateDialog(() => import('./file-dialog.tsx').then((m) => ({ default: m.FileDialog })))

/** C73: files an item into any story, or out of all. */
export function FileButton({ item }: { item: ItemLine }) {
  const [asked, setAsked] = useState(false)
  const mayEdit = useMayEdit()
  if (!mayEdit || item.held !== null) return null
  return (
    <>
      <ActionButton action="item.file" onClick={() => setAsked(true)} shown>
        {item.storyId === null ? t('File…') : t('File elsewhere…')}
      </ActionButton>
      {asked && <Asked item={item} onClose={() => setAsked(false)} />}
    </>
  )
}

/** The same for the line of the wire that has the focus. */
export function FileFromWire() {
  const [item, setItem] = useState<ItemLine | null>(null)
  const mayEdit = useMayEdit()
  const store = useStore()
  const ask = (): void => {
    const { screen } = store.view('desk')
    const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
    const line = screen?.kind === 'desk' ? screen.wire.find(({ itemId }) => itemId === row) : undefined
    if (line?.held === null) setItem(line)
  }
  useOffer('item.file', mayEdit ? ask : null)
  return item === null ? null : <Asked item={item} onClose={() => setItem(null)} />
}

function Asked({ item, onClose }: { item: ItemLine; onClose: () => void }) {
  return createPortal(
    <Suspense>
      <FileDialog item={item} onClose={onClose} />
    </Suspense>,
    document.body,
  )
}
