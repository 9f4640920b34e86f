import { lateDialog } from '../offline/late.tsx'
import type { Entry } from '../../shared/entry.ts'
import { DialogButton } from '../action/dialog-button.tsx'
import { t } from '../words/t.ts'

const CorrectDialog = lateDialog(() => import('./correct-dialog.tsx').then((m) => ({ default: m.CorrectDialog })))

/** C51: puts an entry right by hand; the key `e` presses it. */
export function CorrectButton({ entry }: { entry: Entry }) {
  return (
    <DialogButton action="entry.correct" words={t('Correct…')}>
      {(close) => <CorrectDialog entry={entry} onClose={close} />}
    </DialogButton>
  )
}
