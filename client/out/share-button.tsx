import { lateDialog } from '../offline/late.tsx'
import { DialogButton } from '../action/dialog-button.tsx'
import { t } from '../words/t.ts'

const ShareDialog = lateDialog(() => import('./share-dialog.tsx').then((m) => ({ default: m.ShareDialog })))

/** W15: links by which people without an account read the story. */
export function ShareButton({ storyId }: { storyId: string }) {
  return (
    <DialogButton action="story.share" words={t('Share…')}>
      {(close) => <ShareDialog storyId={storyId} onClose={close} />}
    </DialogButton>
  )
}
