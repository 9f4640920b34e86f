import { type ReactNode, useEffect, useRef } from 'react'
import type { Since } from '../../shared/mine.ts'
import type { MineScreen } from '../../shared/screen.ts'
import buttons from '../ui/button.module.css'
import { MomentField } from '../ui/moment-field.tsx'
import { now, useMinute } from '../ui/now.ts'
import { useAct } from '../ui/use-act.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './changes.module.css'

/** Since when: one's own looks, the shift, a time. What is chosen holds on all devices of the reader. */
export function ChooseSince({ mine, choosing }: { mine: MineScreen; choosing: boolean }) {
  const act = useAct()
  const minute = useMinute()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (choosing) group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  }, [choosing])
  const { since, shift } = mine
  const choose = (next: Since): void => act({ name: 'choose-since', args: { since: next } })
  const begin = (at: number): void =>
    act({ name: 'begin-shift', args: { began: new Date(at).toISOString() } }, () => choose({ from: 'shift' }))
  return (
    <>
      <div ref={group} className={styles.choices} role="group" aria-label={t('Since when')}>
        <Choice chosen={since.from === 'look'} choose={() => choose({ from: 'look' })}>
          {t('Since you looked')}
        </Choice>
        {shift !== null && (
          <Choice chosen={since.from === 'shift'} choose={() => choose({ from: 'shift' })}>
            {t('Since your shift began, {time}', { time: shortTime(Date.parse(shift), minute) })}
          </Choice>
        )}
        <Choice
          chosen={since.from === 'time'}
          choose={() => choose({ from: 'time', at: new Date(now() - 3_600_000).toISOString() })}
        >
          {t('Since a time')}
        </Choice>
      </div>
      {since.from === 'time' && (
        <MomentField
          label={t('Since')}
          at={Date.parse(since.at)}
          put={(at) => choose({ from: 'time', at: new Date(at).toISOString() })}
        />
      )}
      {since.from === 'shift' && shift !== null && (
        <MomentField label={t('My shift began')} at={Date.parse(shift)} put={begin} />
      )}
      <button type="button" className={buttons.button} onClick={() => begin(now())}>
        {shift === null ? t('Begin my shift now') : t('Begin a new shift now')}
      </button>
    </>
  )
}

function Choice({ chosen, choose, children }: { chosen: boolean; choose: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={chosen} onClick={choose}>
      {children}
    </button>
  )
}
