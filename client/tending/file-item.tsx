import { type RefObject, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { lateDialog } from '../offline/late.tsx'
import type { ItemLine } from '../../shared/item.ts'
import { useMayEdit } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { useOffer } from '../action/use-offer.ts'
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

interface FileLineProps {
  /** The line that is meant just now. */
  line: () => ItemLine | undefined
  /** Its list, where it stands beside what is read: `f` means its line, not an item that was read before. */
  list?: RefObject<Element | null>
}

/** C73: the same for the line of copy in focus, whether or not its item is read yet. */
export function FileLine({ line, list }: FileLineProps) {
  const [item, setItem] = useState<ItemLine | null>(null)
  const mayEdit = useMayEdit()
  const ask = (): void => {
    const meant = line()
    if (meant?.held === null) setItem(meant)
  }
  useOffer('item.file', mayEdit ? ask : null, list)
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
