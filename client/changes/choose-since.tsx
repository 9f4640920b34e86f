import { type ReactNode, useEffect, useRef } from 'react'
import type { Since } from '../../shared/mine.ts'
import type { MineScreen } from '../../shared/screen.ts'
import { now, useMinute } from '../ui/now.ts'
import { useAct } from '../ui/use-act.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './changes.module.css'
import { fieldTime, timeOf } from './field-time.ts'

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
        <Choice
          chosen={since.from === 'shift'}
          choose={() => (shift === null ? begin(now()) : choose({ from: 'shift' }))}
        >
          {shift === null
            ? t('My shift begins now')
            : t('Since your shift began, {time}', { time: shortTime(Date.parse(shift), minute) })}
        </Choice>
        <Choice
          chosen={since.from === 'time'}
          choose={() => choose({ from: 'time', at: new Date(now() - 3_600_000).toISOString() })}
        >
          {t('Since a time')}
        </Choice>
      </div>
      {since.from === 'time' && (
        <Moment
          label={t('Since')}
          at={since.at}
          put={(at) => choose({ from: 'time', at: new Date(at).toISOString() })}
        />
      )}
      {since.from === 'shift' && shift !== null && <Moment label={t('My shift began')} at={shift} put={begin} />}
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

/** A moment that can be put elsewhere, in the reader's own zone. */
function Moment({ label, at, put }: { label: string; at: string; put: (at: number) => void }) {
  return (
    <label className={styles.moment}>
      {label}
      <input
        key={at}
        type="datetime-local"
        defaultValue={fieldTime(Date.parse(at))}
        onBlur={(event) => {
          const next = timeOf(event.target.value)
          if (next !== null && fieldTime(next) !== fieldTime(Date.parse(at))) put(next)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </label>
  )
}
