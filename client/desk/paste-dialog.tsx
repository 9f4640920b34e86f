import { type ClipboardEvent, type SubmitEvent, useRef, useState } from 'react'
import type { PostReceipt } from '../../shared/item.ts'
import { post, postText } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { notify } from '../ui/notices.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import { PastedFound } from './pasted-found.tsx'
import { type Found, foundAs, type Pasted, pastedAs, type Put, putOtherwise } from './pasted.ts'
import { usePastePreview } from './use-paste-preview.ts'
import styles from './paste-dialog.module.css'
import { type Message, msg, t } from '../words/t.ts'

const OUTCOME: Record<PostReceipt['outcome'], Message> = {
  created: msg('Taken in.'),
  updated: msg('Taken in as a new version.'),
  duplicate: msg('The desk has this already.'),
  stale: msg('The desk has a newer version.'),
  withdrawn: msg('This was withdrawn before.'),
  held: msg('Held until its embargo ends.'),
  skipped: msg('Left out: nothing to read in it.'),
}

interface Receipts {
  items: PostReceipt[]
}

/** What is pasted over all that stands is a paste of its own; what is typed or pasted into it are words alone. */
function usePasted() {
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null })
  const held = useRef<Pasted | null>(null)
  return {
    pasted,
    hold: ({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>): void => {
      const { selectionStart, selectionEnd, value } = currentTarget
      const isWhole = selectionStart === 0 && selectionEnd === value.length
      const [words, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')]
      held.current = isWhole && html !== '' ? { text: words, html } : null
    },
    take: (text: string): void => {
      setPasted(pastedAs(text, held.current))
      held.current = null
    },
  }
}

/** An article pasted whole, clutter and all: the desk finds title, source, date and body. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const [state, setState] = useState<{ at: 'writing' | 'sending' } | { at: 'failed'; words: string }>({ at: 'writing' })
  const openItem = useOpenItem()
  const { pasted, hold, take } = usePasted()
  const { found, as } = usePastePreview(pasted)
  const [put, setPut] = useState<{ of: Found; put: Put } | null>(null)
  // What was put otherwise is of one reading: other words are read anew.
  const shown = found === null ? null : put?.of === found ? put.put : foundAs(found)
  const send = async (): Promise<void> => {
    setState({ at: 'sending' })
    const item = found === null || shown === null ? null : putOtherwise(found, shown)
    const answer = await (item === null
      ? postText<Receipts>('/api/v1/items', as === 'html' && pasted.html !== null ? pasted.html : pasted.text, as)
      : post<Receipts>('/api/v1/items', item))
    if (!answer.ok) return setState({ at: 'failed', words: answer.message })
    const [receipt] = answer.value.items
    onClose()
    if (receipt === undefined) return notify(t('Nothing was found in it.'), 'failed')
    notify(t(OUTCOME[receipt.outcome]))
    if (receipt.itemId !== null) openItem(receipt.itemId)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (pasted.text.trim() !== '') void send()
  }
  return (
    <Dialog title={t('Paste an article')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor="pasted">
          {t('The whole page, as it is: title, source, date and text are found, the rest is left out.')}
        </label>
        <textarea
          id="pasted"
          name="text"
          rows={found === null ? 14 : 8}
          required
          value={pasted.text}
          onPaste={hold}
          onChange={({ target }) => take(target.value)}
        />
        {found !== null && shown !== null && (
          <PastedFound found={found} put={shown} onPut={(next) => setPut({ of: found, put: next })} />
        )}
        {state.at === 'failed' && (
          <p className={styles.failed} role="alert">
            {state.words}
          </p>
        )}
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid} disabled={state.at === 'sending'}>
            {t(state.at === 'sending' ? 'Sending…' : 'Take it in')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
