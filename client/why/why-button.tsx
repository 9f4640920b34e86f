import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'

/** Opens and closes the reasons for an entry; the key `w` presses it. */
export function WhyButton({ id, open, turn }: { id: string; open: boolean; turn: () => void }) {
  return (
    <ActionButton action="entry.why" aria-expanded={open} aria-controls={open ? id : undefined} onClick={turn} shown>
      {t('Why?')}
    </ActionButton>
  )
}
