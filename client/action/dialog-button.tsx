import { type ReactNode, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ActionId } from '../actions.ts'
import { ActionButton } from './action-button.tsx'

interface DialogButtonProps {
  action: ActionId
  words: string
  /** The dialog, told how it is closed; loaded when it is opened. */
  children: (close: () => void) => ReactNode
}

/** A button of an action that opens a dialog, which stands outside of where the button does: a row may hide its buttons. */
export function DialogButton({ action, words, children }: DialogButtonProps) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ActionButton action={action} onClick={() => setAsked(true)} shown>
        {words}
      </ActionButton>
      {asked && createPortal(<Suspense>{children(() => setAsked(false))}</Suspense>, document.body)}
    </>
  )
}
