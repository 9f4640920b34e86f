import { useEffect, useState } from 'react'
import type { PushAnswer, PushDevice } from '../../shared/push-device.ts'
import { patch, remove } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { StateView } from '../ui/state-view.tsx'
import { t } from '../words/t.ts'
import { healthWords } from './channels.ts'
import styles from './channels-dialog.module.css'
import { Feeds } from './feeds.tsx'
import { NameForm } from './name-form.tsx'
import { browserHere, DEVICE_WORDS, type DeviceState, deviceState, tellThisDevice } from './this-device.ts'
import { useTestChannel } from './use-test-channel.ts'

const PUSH = '/api/v1/push'

/** By which devices the reader is told of alerts while the desk is shut, this one first. */
export function DeviceDialog({ onClose }: { onClose: () => void }) {
  const { fetched, again } = useFetched<PushAnswer>(PUSH)
  const answer = fetched.value
  const here = useHere(answer)
  return (
    <Dialog title={t('Alerts on your devices')} onClose={onClose}>
      <div className={styles.body}>
        {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
        {answer !== null && here !== null && <ThisDevice answer={answer} state={here.state} onTold={again} />}
        {answer !== null && answer.devices.length > 0 && (
          <ul className={styles.list} aria-label={t('Your devices')}>
            {answer.devices.map((device) => (
              <Device key={device.id} device={device} isThis={device.id === here?.deviceId} again={again} />
            ))}
          </ul>
        )}
        <Feeds />
      </div>
    </Dialog>
  )
}

/** How this browser stands, looked at whenever the desk has answered. */
function useHere(answer: PushAnswer | null): { state: DeviceState; deviceId: string | null } | null {
  const [here, setHere] = useState<{ state: DeviceState; deviceId: string | null } | null>(null)
  useEffect(() => {
    if (answer === null) return undefined
    const gone = new AbortController()
    const look = async (): Promise<void> => {
      const { browser, deviceId } = await browserHere(answer)
      if (!gone.signal.aborted) setHere({ state: deviceState(browser), deviceId })
    }
    void look()
    return () => gone.abort()
  }, [answer])
  return here
}

interface ThisDeviceProps {
  answer: PushAnswer
  state: DeviceState
  onTold: () => void
}

function ThisDevice({ answer, state, onTold }: ThisDeviceProps) {
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState('')
  const tell = async (): Promise<void> => {
    setAsking(true)
    setFailed('')
    const told = await tellThisDevice(answer)
    setAsking(false)
    if (told.ok) onTold()
    else if (told.why === 'refused') setFailed(t(DEVICE_WORDS.refused))
    else if (told.why === 'desk') setFailed(told.words)
    else setFailed(t('The browser reaches no push service: {why}', { why: told.words }))
  }
  return (
    <section className={styles.form}>
      <p role="status" className={state === 'on' ? '' : styles.soft}>
        {t(DEVICE_WORDS[state])}
      </p>
      {failed !== '' && (
        <p role="alert" className={styles.failed}>
          {failed}
        </p>
      )}
      {(state === 'off' || state === 'refused') && (
        <button type="button" className={buttons.solid} disabled={asking} onClick={() => void tell()}>
          {t('Alert me on this device')}
        </button>
      )}
    </section>
  )
}

function Device({ device, isThis, again }: { device: PushDevice; isThis: boolean; again: () => void }) {
  const path = `${PUSH}/devices/${device.id}`
  const { said, test, say } = useTestChannel(path, again)
  const [naming, setNaming] = useState(false)
  const rename = async (name: string): Promise<void> => {
    const answer = await patch(path, { name })
    if (!answer.ok) return say({ ok: false, words: answer.message })
    setNaming(false)
    again()
  }
  const drop = async (): Promise<void> => {
    const answer = await remove(path)
    if (answer.ok) again()
    else say({ ok: false, words: answer.message })
  }
  return (
    <li>
      {!naming ? (
        <strong>
          {device.name}
          {isThis && <small className={styles.soft}> · {t('this one')}</small>}
        </strong>
      ) : (
        <NameForm label={t('Name')} name={device.name} words={t('Rename')} onName={rename} />
      )}
      <span className={device.health.last?.ok === false ? styles.failed : styles.soft}>
        {healthWords(device.health)}
      </span>
      {said !== null && (
        <span role="status" className={said.ok ? styles.soft : styles.failed}>
          {said.words}
        </span>
      )}
      <span className={styles.acts}>
        <button type="button" className={buttons.button} onClick={() => void test()}>
          {t('Test')}
        </button>
        {!naming && (
          <button type="button" className={buttons.plain} onClick={() => setNaming(true)}>
            {t('Rename')}
          </button>
        )}
        <button type="button" className={buttons.plain} onClick={() => void drop()}>
          {t('Remove')}
        </button>
      </span>
    </li>
  )
}
