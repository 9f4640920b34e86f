import { useState } from 'react'
import type { Alert } from '../../shared/alert.ts'
import type { HandOver } from '../../shared/hand-over.ts'
import { pathWith } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { toClipboard } from '../item/copying/to-clipboard.ts'
import { useMine } from '../mine/use-mine.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { notify } from '../ui/notices.tsx'
import { MomentField } from '../ui/moment-field.tsx'
import { useMinute } from '../ui/now.ts'
import { StateView } from '../ui/state-view.tsx'
import { t } from '../words/t.ts'
import styles from './channels-dialog.module.css'
import { alertGlyph } from './alarm.ts'
import { factsOf, handOverParts, handOverText, moreWords } from './hand-over.ts'

const EIGHT_HOURS = 28_800_000

/** What a shift leaves of alerts: since the reader's own began, else of the last eight hours, or since a time of choice. */
export function HandOverDialog({ onClose }: { onClose: () => void }) {
  const now = useMinute()
  // What it proposes stays as it was when it was opened: a field that moved on would take what is typed with it.
  const [opened] = useState(now)
  const began = useMine((mine) => mine.shift ?? '')
  const [chosen, choose] = useState<number | null>(null)
  const from =
    chosen ??
    (began === '' || began === null ? Math.floor((opened - EIGHT_HOURS) / 60_000) * 60_000 : Date.parse(began))
  const since = new Date(from).toISOString()
  const { fetched, again } = useFetched<HandOver>(pathWith('/api/v1/alerts/hand-over', { since }))
  const told = fetched.value
  const copy = async (): Promise<void> => {
    if (told === null) return
    const text = handOverText(told, now)
    const done = await toClipboard({
      text,
      html: `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`,
    })
    notify(done ? t('The summary is copied.') : t('The browser lets nothing be copied.'))
  }
  return (
    <Dialog title={t('Handing over')} onClose={onClose}>
      <div className={styles.body}>
        <MomentField label={t('Since')} at={from} put={choose} />
        {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
        {fetched.at === 'loading' && <StateView state={{ at: 'loading' }} />}
        {told !== null && (
          <>
            {handOverParts(told).map(({ title, alerts }) => (
              <section key={title} className={styles.form}>
                <h3>
                  {title} · {alerts.length}
                </h3>
                <Listed alerts={alerts} told={told} now={now} />
              </section>
            ))}
            {told.more && <p>{moreWords()}</p>}
            <p>{told.reachable.length > 0 && t('Can be told now: {names}', { names: told.reachable.join(', ') })}</p>
            <span className={styles.acts}>
              <button type="button" className={buttons.solid} onClick={() => void copy()}>
                {t('Copy as text')}
              </button>
            </span>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Listed({ alerts, told, now }: { alerts: readonly Alert[]; told: HandOver; now: number }) {
  return (
    <ul className={styles.list}>
      {alerts.map((alert) => (
        <HandedOver key={alert.id} alert={alert} {...factsOf(alert, told, now)} />
      ))}
    </ul>
  )
}

/** An alert with when it rang, and who made what of it when. */
function HandedOver({ alert, rang, made }: { alert: Alert } & ReturnType<typeof factsOf>) {
  return (
    <li>
      <span>
        <span aria-hidden="true">{alertGlyph(alert.kind)} </span>
        {alert.headline}
      </span>
      <small className={styles.soft}>{[rang, alert.storyTitle].filter((part) => part !== '').join(' · ')}</small>
      {made.map(({ seq, words }) => (
        <small key={seq} className={styles.soft}>
          {words}
        </small>
      ))}
    </li>
  )
}
