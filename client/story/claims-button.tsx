import { lateDialog } from '../offline/late.tsx'
import { DialogButton } from '../action/dialog-button.tsx'
import { t } from '../words/t.ts'

const ClaimsDialog = lateDialog(() => import('./claims-dialog.tsx').then((m) => ({ default: m.ClaimsDialog })))

/** C202: what the story turns on, by hand: a claim is made, worded anew, merged, taken off. */
export function ClaimsButton({ storyId }: { storyId: string }) {
  return (
    <DialogButton action="story.claims" words={t('Claims…')}>
      {(close) => <ClaimsDialog storyId={storyId} onClose={close} />}
    </DialogButton>
  )
}
