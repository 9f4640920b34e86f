import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Entry } from '../../shared/entry.ts'
import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'

const CorrectDialog = lazy(() => import('./correct-dialog.tsx').then((m) => ({ default: m.CorrectDialog })))

/** C51: puts an entry right by hand; the key `e` presses it. The form stands outside of its row, which hides its buttons. */
export function CorrectButton({ entry }: { entry: Entry }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ActionButton action="entry.correct" onClick={() => setAsked(true)} shown>
        {t('Correct…')}
      </ActionButton>
      {asked &&
        createPortal(
          <Suspense>
            <CorrectDialog entry={entry} onClose={() => setAsked(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
