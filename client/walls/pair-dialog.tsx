import { type SubmitEvent, useState } from 'react'
import type { Programme, Wall } from '../../shared/wall.ts'
import { post } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import form from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { type Message, msg, t } from '../words/t.ts'
import { agentWords } from './agent-words.ts'
import styles from './walls-screen.module.css'

interface Asking {
  code: string
  agent: string
  address: string
  askedAt: string
}

interface PairDialogProps {
  /** As it was scanned; empty where it is to be typed. */
  code: string
  walls: readonly Wall[]
  onClose: () => void
}

/** Takes the code of a new screen, tells which screen that is, and puts it up. */
export function PairDialog({ code: scanned, walls, onClose }: PairDialogProps) {
  const [code, setCode] = useState(scanned)
  const { fetched } = useFetched<Asking>(code === '' ? null : `/api/v1/device/${encodeURIComponent(code)}`)
  const known = code === '' ? null : fetched.value
  return (
    <Dialog title={t('Put up a screen')} narrow onClose={onClose}>
      {known === null ? (
        <TypeCode
          code={code}
          failed={code !== '' && fetched.at === 'error' ? failedWords(fetched) : ''}
          onCode={setCode}
          onClose={onClose}
        />
      ) : (
        <PutUp asking={known} walls={walls} onClose={onClose} />
      )}
    </Dialog>
  )
}

const failedWords = ({ status, message }: { status: number; message: string }): string =>
  status === 404 ? t('No screen shows this code, or it has run out.') : message

interface TypeCodeProps {
  code: string
  failed: string
  onCode: (code: string) => void
  onClose: () => void
}

function TypeCode({ code, failed, onCode, onClose }: TypeCodeProps) {
  const first = useFirstField<HTMLInputElement>()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    onCode(fieldText(event.currentTarget, 'code').toUpperCase())
  }
  return (
    <form className={form.form} onSubmit={submit}>
      <p>
        {t('Open {address} in the browser of the screen. It shows a code, and a picture to scan with a phone.', {
          address: `${location.host}/wall`,
        })}
      </p>
      <label className={form.field}>
        {t('Code')}
        <input
          ref={first}
          name="code"
          required
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          className={styles.code}
        />
      </label>
      <Refusal words={failed} />
      <DialogActs words={t('Go on')} onClose={onClose} />
    </form>
  )
}

/** What a wall of its own may begin with; the rest is set later. */
const FRESH: readonly { value: string; words: Message; programme: Partial<Programme> }[] = [
  { value: 'new hottest', words: msg('the hottest story'), programme: {} },
  { value: 'new turns', words: msg('the hottest stories in turn'), programme: { dwell: 30 } },
  {
    value: 'new claims',
    words: msg('the claims of the hottest stories in turn'),
    programme: { panel: 'claims', dwell: 30 },
  },
  { value: 'new wire', words: msg('the newest copy'), programme: { panel: 'wire' } },
  { value: 'new alerts', words: msg('alerts alone'), programme: { panel: 'alerts' } },
]

/** What is chosen: a place in the list of fresh programmes, or a wall that there is. */
const bodyOf = (chosen: string): object => {
  const fresh = FRESH.find(({ value }) => value === chosen)
  return fresh === undefined ? { wallId: chosen } : { programme: fresh.programme }
}

function PutUp({ asking, walls, onClose }: { asking: Asking; walls: readonly Wall[]; onClose: () => void }) {
  const [failed, setFailed] = useState('')
  const path = `/api/v1/device/${encodeURIComponent(asking.code)}`
  const answer = async (how: 'approve' | 'deny', body: object): Promise<void> => {
    const done = await post(`${path}/${how}`, body)
    // What is answered without a body is no JSON, and done all the same.
    if (done.ok || done.status === 204) onClose()
    else setFailed(done.message)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const name = fieldText(event.currentTarget, 'name')
    void answer('approve', { name, ...bodyOf(fieldText(event.currentTarget, 'shows')) })
  }
  return (
    <form className={form.form} onSubmit={submit}>
      <p>
        {t('{agent} at {address} shows {code}. Put it up only if you see this code on the screen.', {
          agent: agentWords(asking.agent),
          address: asking.address,
          code: asking.code,
        })}
      </p>
      <label className={form.field}>
        {t('Name of the screen')}
        <input name="name" required maxLength={100} autoComplete="off" placeholder={t('Newsroom, left')} />
      </label>
      <label className={form.field}>
        {t('It shows')}
        <select name="shows">
          <optgroup label={t('A wall of its own')}>
            {FRESH.map(({ value, words }) => (
              <option key={value} value={value}>
                {t(words)}
              </option>
            ))}
          </optgroup>
          {walls.length > 0 && (
            <optgroup label={t('A wall that there is')}>
              {walls.map(({ id, name }) => (
                <option key={id} value={id}>
                  {t('the same as {wall}', { wall: name })}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <Refusal words={failed} />
      <DialogActs words={t('Put it up')} onClose={onClose}>
        <button type="button" className={buttons.plain} onClick={() => void answer('deny', {})}>
          {t('Refuse it')}
        </button>
      </DialogActs>
    </form>
  )
}
