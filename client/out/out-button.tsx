import { lateDialog } from '../offline/late.tsx'
import type { OutPath } from './paths.ts'
import { DialogButton } from '../action/dialog-button.tsx'
import { t } from '../words/t.ts'

const OutDialog = lateDialog(() => import('./out-dialog.tsx').then((m) => ({ default: m.OutDialog })))

/** W8: the forms in which other systems and people without the desk read it. */
export function OutButton({ path, title }: { path: OutPath; title: string }) {
  return (
    <DialogButton action="out.forms" words={t('Take out…')}>
      {(close) => <OutDialog path={path} title={title} onClose={close} />}
    </DialogButton>
  )
}
