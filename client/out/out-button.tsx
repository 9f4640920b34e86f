import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'
import type { OutPath } from './paths.ts'

const OutDialog = lazy(() => import('./out-dialog.tsx').then((m) => ({ default: m.OutDialog })))

/** W8: the forms in which other systems and people without the desk read it. */
export function OutButton({ path, title }: { path: OutPath; title: string }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ActionButton action="out.forms" onClick={() => setAsked(true)} shown>
        {t('Take out…')}
      </ActionButton>
      {asked &&
        createPortal(
          <Suspense>
            <OutDialog path={path} title={title} onClose={() => setAsked(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
