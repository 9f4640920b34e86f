import { type SubmitEvent, useState } from 'react'
import type { PostReceipt } from '../../shared/item.ts'
import { postText } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { notify } from '../ui/notices.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import styles from './paste-dialog.module.css'
import { fieldText } from '../ui/field-text.ts'
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

/** An article pasted whole, clutter and all: the desk finds title, source, date and body. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const [state, setState] = useState<{ at: 'writing' | 'sending' } | { at: 'failed'; words: string }>({ at: 'writing' })
  const openItem = useOpenItem()
  const send = async (text: string): Promise<void> => {
    setState({ at: 'sending' })
    const answer = await postText<{ items: PostReceipt[] }>('/api/v1/items', text)
    if (!answer.ok) return setState({ at: 'failed', words: answer.message })
    const [item] = answer.value.items
    onClose()
    if (item === undefined) return notify(t('Nothing was found in it.'), 'failed')
    notify(t(OUTCOME[item.outcome]))
    if (item.itemId !== null) openItem(item.itemId)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const text = fieldText(event.currentTarget, 'text')
    if (text !== '') void send(text)
  }
  return (
    <Dialog title={t('Paste an article')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor="pasted">
          {t('The whole page, as it is: title, source, date and text are found, the rest is left out.')}
        </label>
        <textarea id="pasted" name="text" rows={14} required />
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
