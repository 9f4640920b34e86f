import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Entry } from '../../shared/entry.ts'
import { ActionButton } from '../action/action-button.tsx'
import { notify } from '../ui/notices.tsx'
import { useAct } from '../ui/use-act.ts'
import type { OnCorrect } from './correct-dialog.tsx'

const CorrectDialog = lazy(() => import('./correct-dialog.tsx').then((m) => ({ default: m.CorrectDialog })))

/** C51: puts an entry right by hand; the key `e` presses it. The form stands outside of its row, which hides its buttons. */
export function CorrectButton({ entry }: { entry: Entry }) {
  const [asked, setAsked] = useState(false)
  const act = useAct()
  const entryId = entry.id
  const close = (): void => setAsked(false)
  const correct: OnCorrect = (put, before, reason, refused) => {
    const takeBack = (): void => act({ name: 'correct-entry', args: { entryId, ...before } })
    const done = (): void => {
      close()
      notify('The entry is corrected.', 'told', { words: 'Undo', perform: takeBack })
    }
    act({ name: 'correct-entry', args: { entryId, ...put, reason } }, done, refused)
  }
  return (
    <>
      <ActionButton action="entry.correct" onClick={() => setAsked(true)} shown>
        Correct…
      </ActionButton>
      {asked &&
        createPortal(
          <Suspense>
            <CorrectDialog
              entry={entry}
              onClose={close}
              onCorrect={correct}
              onTakeBack={() => act({ name: 'uncorrect-entry', args: { entryId } })}
            />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
