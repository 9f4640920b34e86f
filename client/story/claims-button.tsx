import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'

const ClaimsDialog = lazy(() => import('./claims-dialog.tsx').then((m) => ({ default: m.ClaimsDialog })))

/** C202: what the story turns on, by hand: a claim is made, worded anew, merged, taken off. */
export function ClaimsButton({ storyId }: { storyId: string }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ActionButton action="story.claims" onClick={() => setAsked(true)} shown>
        {t('Claims…')}
      </ActionButton>
      {createPortal(
        <Suspense>{asked && <ClaimsDialog storyId={storyId} onClose={() => setAsked(false)} />}</Suspense>,
        document.body,
      )}
    </>
  )
}
