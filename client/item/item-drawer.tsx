import { useNavigate } from '@tanstack/react-router'
import { Dialog } from '../ui/dialog.tsx'
import { ItemPanel } from './item-panel.tsx'
import { t } from '../words/t.ts'

/** An item over the screen from which it was opened. */
export function ItemDrawer({ itemId }: { itemId: string }) {
  const navigate = useNavigate()
  const close = (): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, item: undefined, entry: undefined }) })
  return (
    <Dialog title={t('Item')} place="side" onClose={close}>
      <ItemPanel itemId={itemId} />
    </Dialog>
  )
}
