import { type ChangeEvent, type SubmitEvent, useState } from 'react'
import type { Fault } from '../../shared/error-code.ts'
import { post } from '../access/request.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from './opml-dialog.module.css'
import { t } from '../words/t.ts'

type State =
  | { at: 'writing' | 'sending' }
  | { at: 'failed'; words: string; faults: readonly Fault[] }
  | { at: 'done'; added: readonly string[] }

interface OpmlDialogProps {
  onClose: () => void
  /** Sources were set up. */
  onAdded: () => void
  /** Opens a source that was added. */
  onOpen: (id: string) => void
}

/** Feeds from another reader's list: a file or its words. */
export function OpmlDialog({ onClose, onAdded, onOpen }: OpmlDialogProps) {
  const [state, setState] = useState<State>({ at: 'writing' })
  const send = async (opml: string): Promise<void> => {
    setState({ at: 'sending' })
    const answer = await post<{ added: string[] }>('/api/v1/source-settings/opml', { opml })
    if (answer.ok) onAdded()
    setState(
      answer.ok
        ? { at: 'done', added: answer.value.added }
        : { at: 'failed', words: answer.message, faults: answer.faults ?? [] },
    )
  }
  return (
    <Dialog title={t('Import OPML')} onClose={onClose}>
      {state.at === 'done' ? (
        <Added added={state.added} onOpen={onOpen} onClose={onClose} />
      ) : (
        <Writing state={state} send={(opml) => void send(opml)} />
      )}
    </Dialog>
  )
}

function Writing({ state, send }: { state: Exclude<State, { at: 'done' }>; send: (opml: string) => void }) {
  const [text, setText] = useState('')
  const read = async ({ target: { files } }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = files?.[0]
    if (file !== undefined) setText(await file.text())
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    send(text)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('Feeds that the desk does not have are set up, and asked at once. Those that it has are left alone.')}</p>
      <label>
        <span>{t('A file')}</span>
        <input type="file" accept=".opml,.xml,text/x-opml,text/xml" onChange={(event) => void read(event)} />
      </label>
      <label>
        <span>{t('Or its words')}</span>
        <textarea
          rows={9}
          required
          value={text}
          spellCheck={false}
          placeholder="<opml version=…"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {state.at === 'failed' && <Failed words={state.words} faults={state.faults} />}
      <button type="submit" className={buttons.solid} disabled={state.at === 'sending'}>
        {state.at === 'sending' ? t('Reading…') : t('Set up its feeds')}
      </button>
    </form>
  )
}

/** Why a list was refused; the first fault is in the words. */
function Failed({ words, faults }: { words: string; faults: readonly Fault[] }) {
  return (
    <div className={styles.failed} role="alert">
      <p>{words}</p>
      <ul>
        {faults.slice(1, 9).map(({ path, message }) => (
          <li key={path}>
            {path}: {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What an import has set up. */
function Added({ added, onOpen, onClose }: Omit<OpmlDialogProps, 'onAdded'> & { added: readonly string[] }) {
  return (
    <div className={styles.form} role="status">
      <p>
        {added.length === 0
          ? t('The desk had every feed of this list.')
          : t('{count, plural, one {# source was} other {# sources were}} set up:', { count: added.length })}
      </p>
      <ul className={styles.added}>
        {added.map((id) => (
          <li key={id}>
            <button type="button" className={buttons.plain} onClick={() => onOpen(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={buttons.solid} onClick={onClose}>
        {t('Done')}
      </button>
    </div>
  )
}
