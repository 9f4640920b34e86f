import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'

const ShareDialog = lazy(() => import('./share-dialog.tsx').then((m) => ({ default: m.ShareDialog })))

/** W15: links by which people without an account read the story. */
export function ShareButton({ storyId }: { storyId: string }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ActionButton action="story.share" onClick={() => setAsked(true)} shown>
        {t('Share…')}
      </ActionButton>
      {asked &&
        createPortal(
          <Suspense>
            <ShareDialog storyId={storyId} onClose={() => setAsked(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
