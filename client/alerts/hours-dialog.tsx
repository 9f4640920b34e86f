import { useState } from 'react'
import type { Duty, Mute } from '../../shared/duty.ts'
import type { AlertingScreen } from '../../shared/screen.ts'
import { useMayEdit, useMe } from '../access/me.tsx'
import { useFetched } from '../access/use-fetched.ts'
import { usePart } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { useMinute } from '../ui/now.ts'
import { ownZone, shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './channels-dialog.module.css'
import { DutyForm } from './duty-form.tsx'
import { hoursWords } from './hours.ts'
import { MuteForm } from './mute-form.tsx'
import { LadderForm } from './ladder-form.tsx'
import form from './rule-form.module.css'
import { useUnmute } from './use-mute.ts'

const whole = (view: { screen: AlertingScreen | null }): AlertingScreen | null => view.screen

interface People {
  people: { id: string; name: string }[]
}

/** Who is told when: what is muted, one's own hours, other people's, and who comes next where nobody answers. */
export function HoursDialog({ onClose }: { onClose: () => void }) {
  const screen = usePart('alerting', whole)
  const mayEdit = useMayEdit()
  const { me } = useMe()
  const { fetched } = useFetched<People>(mayEdit ? '/api/v1/people' : null)
  if (screen === null || me.at !== 'known') return null
  const people = fetched.value?.people ?? []
  return (
    <Dialog title={t('Who is told when')} onClose={onClose}>
      <div className={styles.body}>
        <Muted mutes={screen.mutes} mayEdit={mayEdit} />
        <Person who={me.who} title={t('Your hours')} screen={screen} isOpen />
        {mayEdit && <Others screen={screen} people={people.filter(({ id }) => id !== me.who.id)} />}
        {mayEdit && <LadderForm key={screen.ladder?.seq ?? 0} row={screen.ladder} people={people} />}
      </div>
    </Dialog>
  )
}

function Muted({ mutes, mayEdit }: { mutes: readonly Mute[]; mayEdit: boolean }) {
  const now = useMinute()
  const [muting, setMuting] = useState(false)
  const standing = mutes.filter(({ until }) => Date.parse(until) > now)
  return (
    <section className={form.form}>
      <h3>{t('Muted now')}</h3>
      {standing.length === 0 && <p className={styles.soft}>{t('Nothing: everything that the rules want rings.')}</p>}
      <ul className={styles.list} aria-label={t('Muted now')}>
        {standing.map((mute) => (
          <MutedRow key={mute.id} mute={mute} mayEdit={mayEdit} />
        ))}
      </ul>
      {muting && <MuteForm onDone={() => setMuting(false)} />}
      {mayEdit && !muting && (
        <span className={styles.acts}>
          <button type="button" className={buttons.button} onClick={() => setMuting(true)}>
            {t('Mute something')}
          </button>
        </span>
      )}
    </section>
  )
}

function MutedRow({ mute, mayEdit }: { mute: Mute; mayEdit: boolean }) {
  const { words, until, editor, reason } = mute
  const unmute = useUnmute()
  const now = useMinute()
  return (
    <li>
      <strong>{words}</strong>
      <span className={styles.soft}>
        {t('until {time}, by {name}', { time: shortTime(Date.parse(until), now), name: editor })}
        {reason !== null && `: “${reason}”`}
      </span>
      {mayEdit && (
        <span className={styles.acts}>
          <button type="button" className={buttons.button} onClick={() => unmute(mute)}>
            {t('Let it ring again')}
          </button>
        </span>
      )}
    </li>
  )
}

interface PersonProps {
  who: { id: string; name: string }
  title: string
  screen: AlertingScreen
  isOpen?: boolean
}

/** Somebody's hours, in words, and how to change them. */
function Person({ who, title, screen, isOpen = false }: PersonProps) {
  const row = screen.duties.find(({ duty }) => duty.userId === who.id)
  const [changing, setChanging] = useState(false)
  const duty: Duty = row?.duty ?? {
    userId: who.id,
    name: who.name,
    zone: ownZone(),
    quiet: [],
    onCall: [],
    channels: [],
  }
  return (
    <section className={form.form}>
      {isOpen ? <h3>{title}</h3> : <strong>{title}</strong>}
      <p className={styles.soft}>{hoursWords(duty)}</p>
      {changing ? (
        <DutyForm key={row?.seq ?? 0} duty={duty} seen={row?.seq ?? 0} onDone={() => setChanging(false)} />
      ) : (
        <span className={styles.acts}>
          <button
            type="button"
            className={buttons.button}
            aria-label={`${t('Change')}: ${title}`}
            onClick={() => setChanging(true)}
          >
            {t('Change')}
          </button>
        </span>
      )}
    </section>
  )
}

function Others({ screen, people }: People & { screen: AlertingScreen }) {
  const [another, setAnother] = useState('')
  const known = new Set(screen.duties.map(({ duty }) => duty.userId))
  const shown = people.filter(({ id }) => known.has(id) || id === another)
  const rest = people.filter(({ id }) => !known.has(id) && id !== another)
  if (people.length === 0) return null
  return (
    <section className={form.form}>
      <h3>{t('Other people')}</h3>
      <ul className={styles.list}>
        {shown.map((person) => (
          <li key={person.id}>
            <Person who={person} title={person.name} screen={screen} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <label>
          {t('Hours of somebody else')}
          <select value="" onChange={({ target: { value } }) => setAnother(value)}>
            <option value="">{t('choose')}</option>
            {rest.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  )
}
