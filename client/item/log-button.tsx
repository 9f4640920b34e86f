import { type RefObject, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { lateDialog } from '../offline/late.tsx'
import type { ItemVersion } from '../../shared/item.ts'
import { ActionButton } from '../action/action-button.tsx'
import { notify } from '../ui/notices.tsx'
import { t } from '../words/t.ts'
import { type Chosen, focusedIn, selectedIn, sentencesIn, trimmed } from './chosen-words.ts'
import { ChosenFloat } from './chosen-float.tsx'
import type { ItemReading } from './item-reading.ts'

const LogDialog = lateDialog(() => import('./log-dialog.tsx').then((m) => ({ default: m.LogDialog })))

interface LogButtonProps {
  reading: ItemReading
  version: ItemVersion
  storyId: string
  copy: RefObject<HTMLElement | null>
}

/**
 * C200, C201: logs an entry from the words that are selected, else from the sentence that has the focus. With neither it
 * leads into the copy, where `j` and `k` walk the sentences.
 */
export function LogButton({ reading, version, storyId, copy }: LogButtonProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const text = `${version.headline}\n\n${version.body}`
  const ask = (): void => {
    const root = copy.current
    if (root === null) return
    const found = selectedIn(root) ?? focusedIn(root)
    const words = found && trimmed(text, found)
    if (words) return setChosen(words)
    sentencesIn(root)[0]?.focus()
    notify(t('Select words of the copy, or walk its sentences with j and k: l logs them.'))
  }
  return (
    <>
      <ActionButton
        action="entry.log"
        // A press must not take the selection away before it is read.
        onMouseDown={(event) => event.preventDefault()}
        onClick={ask}
        shown
      >
        {t('Log an entry…')}
      </ActionButton>
      <ChosenFloat copy={copy} onLog={ask} />
      {chosen !== null &&
        createPortal(
          <Suspense>
            <LogDialog
              reading={reading}
              version={version}
              storyId={storyId}
              chosen={chosen}
              onClose={() => setChosen(null)}
            />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
