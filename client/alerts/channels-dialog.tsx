import { useState } from 'react'
import { useMayAdmin } from '../access/me.tsx'
import { post, remove } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { t } from '../words/t.ts'
import { ChangeForm, ChannelForm } from './channel-form.tsx'
import {
  type ChannelsAnswer,
  healthWords,
  type MessagesAnswer,
  type ShownChannel,
  titleOf,
  wayWords,
} from './channels.ts'
import styles from './channels-dialog.module.css'
import { useTestChannel } from './use-test-channel.ts'

const CHANNELS = '/api/v1/alert-channels'

/** Who is told of alerts beyond the screens, how each channel does, and what could not be delivered. */
export function ChannelsDialog({ onClose }: { onClose: () => void }) {
  const { fetched, again } = useFetched<ChannelsAnswer>(CHANNELS)
  const mayAdmin = useMayAdmin()
  const all = fetched.value?.channels ?? []
  const devices = all.filter(isDevice)
  return (
    <Dialog title={t('Channels of alerts')} onClose={onClose}>
      <div className={styles.body}>
        {fetched.at === 'error' && <p role="alert">{fetched.message}</p>}
        {all.length === 0 && fetched.value !== null && (
          <p className={styles.soft}>{t('Alerts are told on the screens alone so far.')}</p>
        )}
        <Channels channels={all.filter((channel) => !isDevice(channel))} mayAdmin={mayAdmin} again={again} />
        {devices.length > 0 && (
          <details>
            <summary>
              {t('{count, plural, one {# device} other {# devices}} of people', { count: devices.length })}
            </summary>
            <Channels channels={devices} mayAdmin={mayAdmin} again={again} />
          </details>
        )}
        <Dead onSent={again} />
        {mayAdmin && <ChannelForm onSet={again} />}
      </div>
    </Dialog>
  )
}

const isDevice = ({ settings }: ShownChannel): boolean => settings.way.kind === 'push'

interface ChannelsProps {
  channels: readonly ShownChannel[]
  mayAdmin: boolean
  again: () => void
}

const Channels = ({ channels, ...rest }: ChannelsProps) => (
  <ul className={styles.list}>
    {channels.map((channel) => (
      <Channel key={channel.settings.id} channel={channel} {...rest} />
    ))}
  </ul>
)

function Channel({ channel, mayAdmin, again }: { channel: ShownChannel; mayAdmin: boolean; again: () => void }) {
  const { settings, health } = channel
  const path = `${CHANNELS}/${settings.id}`
  const { said, say, test } = useTestChannel(path, again)
  const [changing, setChanging] = useState(false)
  const saved = (): void => {
    setChanging(false)
    again()
  }
  if (changing)
    return (
      <li>
        <ChangeForm channel={channel} onSaved={saved} onLeft={() => setChanging(false)} />
      </li>
    )
  const drop = async (): Promise<void> => {
    const answer = await remove(path)
    if (answer.ok) again()
    else say({ ok: false, words: answer.message })
  }
  return (
    <li>
      <strong>
        {titleOf(settings)} <small className={styles.soft}>{wayWords(settings.way)}</small>
      </strong>
      <span className={health.last?.ok === false || health.dead > 0 ? styles.failed : styles.soft}>
        {settings.on ? healthWords(health) : t('switched off')}
      </span>
      {said !== null && (
        <span role="status" className={said.ok ? styles.soft : styles.failed}>
          {said.words}
        </span>
      )}
      {mayAdmin && (
        <span className={styles.acts}>
          <button type="button" className={buttons.button} onClick={() => void test()}>
            {t('Test')}
          </button>
          <button type="button" className={buttons.plain} onClick={() => setChanging(true)}>
            {t('Change')}
          </button>
          <button type="button" className={buttons.plain} onClick={() => void drop()}>
            {t('Remove')}
          </button>
        </span>
      )}
    </li>
  )
}

/** What was given up, to be sent again. */
function Dead({ onSent }: { onSent: () => void }) {
  const { fetched, again } = useFetched<MessagesAnswer>('/api/v1/alert-messages?state=dead')
  const send = async (id: string): Promise<void> => {
    await post(`/api/v1/alert-messages/${id}/resend`, {})
    again()
    onSent()
  }
  const dead = fetched.value?.messages ?? []
  if (dead.length === 0) return null
  return (
    <section>
      <h3>{t('Not delivered')}</h3>
      <ul className={styles.list}>
        {dead.map(({ id, subject, channelName, attempts }) => (
          <li key={id}>
            <span>{subject}</span>
            <span className={styles.failed}>
              {channelName} · {attempts.at(-1)?.answer}
            </span>
            <span className={styles.acts}>
              <button type="button" className={buttons.button} onClick={() => void send(id)}>
                {t('Send again')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
