import { memo, Suspense, useState } from 'react'
import { lateDialog, latePart } from '../offline/late.tsx'
import type { Alert } from '../../shared/alert.ts'
import { useMayEdit } from '../access/me.tsx'
import { ActionButton } from '../action/action-button.tsx'
import { useOffer } from '../action/use-offer.ts'
import buttons from '../ui/button.module.css'
import { useMinute } from '../ui/now.ts'
import { clockSeconds, sameDay, shortTime } from '../ui/zone.ts'
import { alertGlyph, alertWords, isWaiting } from './alarm.ts'
import styles from './alert-card.module.css'
import { answersTo } from './answers.ts'
import { detailWords } from './detail-words.ts'
import { standingWords } from './standing-words.ts'
import { useAlertActs } from './use-alert-acts.ts'
import { type Message, msg, number, t } from '../words/t.ts'

/** Loaded when somebody answers, or asks: the tray is on the first screen. */
const AnswerDialog = lateDialog(() => import('./answer-dialog.tsx').then((m) => ({ default: m.AnswerDialog })))
const AlertTold = latePart(() => import('./alert-told.tsx').then((m) => ({ default: m.AlertTold })))

const DONE_BY: Record<Alert['state'], Message> = {
  open: msg('open by {name}'),
  acknowledged: msg('acknowledged by {name}'),
  resolved: msg('resolved by {name}'),
}

interface AlertCardProps {
  alert: Alert
  /** Given where it is a row of a list that is walked; else it stands alone, and its keys are pressed from anywhere. */
  tabIndex?: 0 | -1
}

/** One alert with what can be done about it; an acknowledged one says by whom. */
export const AlertCard = memo(function AlertCard({ alert, tabIndex }: AlertCardProps) {
  const now = useMinute()
  const alone = tabIndex === undefined
  const at = Date.parse(alert.raisedAt)
  return (
    <article
      className={styles.alert}
      data-alert={alert.id}
      data-row={alone ? undefined : ''}
      tabIndex={tabIndex}
      data-state={alert.state}
      data-rests={alert.state === 'open' && !isWaiting(alert) ? '' : undefined}
      data-kind={alert.kind}
      aria-label={`${alertWords(alert.kind)}: ${alert.headline}`}
    >
      <b className={styles.kind}>
        <span aria-hidden="true">{alertGlyph(alert.kind)} </span>
        {alertWords(alert.kind)}
        {alert.storyTitle !== '' && ` · ${alert.storyTitle}`}
      </b>
      <p>{alert.headline}</p>
      <small>
        {alert.detail === '' ? '' : `${detailWords(alert.detail)} · `}
        <time dateTime={alert.raisedAt}>{sameDay(at, now) ? clockSeconds(at) : shortTime(at, now)}</time> · #
        {number(alert.seq)}
        {alert.acknowledgedBy !== null && ` · ${t(DONE_BY[alert.state], { name: alert.acknowledgedBy })}`}
        {alert.reason !== null && `: “${alert.reason}”`}
        {standingWords(alert, now).map((words) => ` · ${words}`)}
      </small>
      <Acts alert={alert} alone={alone} />
    </article>
  )
})

interface ActsProps {
  alert: Alert
  /** It is in no list: its keys are pressed from anywhere. */
  alone: boolean
}

/** What can be done about it, and what was. */
function Acts({ alert, alone }: ActsProps) {
  const { acknowledge, open } = useAlertActs()
  const mayEdit = useMayEdit()
  const [told, setTold] = useState(false)
  return (
    <>
      <div className={styles.acts}>
        {alert.state === 'open' && mayEdit && (
          <button type="button" className={buttons.solid} onClick={() => acknowledge(alert)}>
            {t('Acknowledge')} <kbd aria-hidden="true">a</kbd>
          </button>
        )}
        {mayEdit && answersTo(alert).length > 0 && <Answering alert={alert} alone={alone} />}
        <button type="button" className={buttons.button} data-open onClick={() => open(alert)}>
          {t(msg('Open', 'verb'))}
        </button>
        {mayEdit && alone && <ToldByKey turn={() => setTold(!told)} />}
        {mayEdit && !alone && (
          <ActionButton action="alert.told" look="plain" shown aria-expanded={told} onClick={() => setTold(!told)}>
            {t('Who was told')}
          </ActionButton>
        )}
      </div>
      {told && (
        <Suspense>
          <AlertTold alert={alert} />
        </Suspense>
      )}
    </>
  )
}

/** The tray has no room for the button: a second line of them would push the next alerts out of it. */
function ToldByKey({ turn }: { turn: () => void }) {
  useOffer('alert.told', turn)
  return null
}

function Answering({ alert, alone }: ActsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ActionButton action="alert.answer" alone={alone} shown onClick={() => setOpen(true)}>
        {t('Answer…')}
      </ActionButton>
      {isOpen && (
        <Suspense>
          <AnswerDialog alert={alert} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
