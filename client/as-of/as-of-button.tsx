import { use } from 'react'
import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'
import { AsOfContext } from './as-of-context.ts'

/** "As of now ▾": opens the slider over what was known at other times. */
export function AsOfButton() {
  const open = use(AsOfContext)
  if (open === null) return null
  return (
    <ActionButton action="story.as-of" onClick={open}>
      {t('As of now')} <span aria-hidden="true">▾</span>
    </ActionButton>
  )
}
