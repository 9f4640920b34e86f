import { useState } from 'react'
import { useMayEdit } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { t } from '../words/t.ts'
import styles from './alerts-screen.module.css'
import { ChannelsDialog } from './channels-dialog.tsx'
import { DeviceDialog } from './device-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { HoursDialog } from './hours-dialog.tsx'
import { RulesDialog } from './rules-dialog.tsx'

type Over = 'devices' | 'channels' | 'rules' | 'hours' | 'hand-over'

/** By which rules alerts arise, and by what ways they are told beyond the screen: to one's own devices, to the channels of the desk. */
export function AlertsTools() {
  const [over, setOver] = useState<Over | null>(null)
  const mayEdit = useMayEdit()
  const close = (): void => setOver(null)
  return (
    <span className={styles.tools}>
      <ActionButton action="alert.hand-over" look="plain" onClick={() => setOver('hand-over')}>
        {t('Hand over')}
      </ActionButton>
      <ActionButton action="alert.hours" look="plain" onClick={() => setOver('hours')}>
        {t('Hours')}
      </ActionButton>
      <ActionButton action="alert.devices" look="plain" onClick={() => setOver('devices')}>
        {t('Devices')}
      </ActionButton>
      {mayEdit && (
        <ActionButton action="alert.rules" look="plain" onClick={() => setOver('rules')}>
          {t('Rules')}
        </ActionButton>
      )}
      {mayEdit && (
        <ActionButton action="alert.channels" look="plain" onClick={() => setOver('channels')}>
          {t('Channels')}
        </ActionButton>
      )}
      {over === 'hand-over' && <HandOverDialog onClose={close} />}
      {over === 'hours' && <HoursDialog onClose={close} />}
      {over === 'devices' && <DeviceDialog onClose={close} />}
      {over === 'rules' && <RulesDialog onClose={close} />}
      {over === 'channels' && <ChannelsDialog onClose={close} />}
    </span>
  )
}
