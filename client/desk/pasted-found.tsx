import { MomentField } from '../ui/moment-field.tsx'
import { type Message, msg, t } from '../words/t.ts'
import styles from './paste-dialog.module.css'
import type { Found, Put } from './pasted.ts'

const RESTS_ON: Record<NonNullable<Found['dated']>, Message> = {
  time: msg('The time stands in the copy.'),
  day: msg('The copy gives the day alone: set the hour if you know it.'),
  arrival: msg('The copy gives no date: this is the moment of pasting.'),
}

/** P14: what was found in the words: headline, outlet and time, to be put otherwise before it is taken in. */
export function PastedFound({ found, put, onPut }: { found: Found; put: Put; onPut: (put: Put) => void }) {
  return (
    <fieldset className={styles.found}>
      <legend>{t('Found in it')}</legend>
      <label>
        {t('Headline')}
        <input
          value={put.headline}
          maxLength={2_000}
          required
          onChange={({ target }) => onPut({ ...put, headline: target.value })}
        />
      </label>
      <div className={styles.pair}>
        <label>
          {t('Outlet')}
          <input
            value={put.outlet}
            maxLength={120}
            placeholder={t('none found: whose copy is it?')}
            onChange={({ target }) => onPut({ ...put, outlet: target.value })}
          />
        </label>
        <div className={styles.when}>
          <MomentField label={t('Published')} at={put.at} put={(at) => onPut({ ...put, at })} />
          {found.dated && <small>{t(RESTS_ON[found.dated])}</small>}
        </div>
      </div>
    </fieldset>
  )
}
