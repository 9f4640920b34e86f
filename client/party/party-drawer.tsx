import { useNavigate } from '@tanstack/react-router'
import { t } from '../words/t.ts'
import { Dialog } from '../ui/dialog.tsx'
import { PartyHistory } from './party-history.tsx'

/** All that a party has said, over the screen from which it was opened. */
export function PartyDrawer({ party }: { party: string }) {
  const navigate = useNavigate()
  const close = (): void => void navigate({ to: '.', search: (before) => ({ ...before, who: undefined }) })
  return (
    <Dialog title={t('What a party has said')} place="side" narrow onClose={close}>
      <PartyHistory party={party} />
    </Dialog>
  )
}
