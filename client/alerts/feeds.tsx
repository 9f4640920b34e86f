import { useState } from 'react'
import type { AlertFeed } from '../../shared/alert-feed.ts'
import { type Answer, post, remove } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import { copyAddress } from '../out/copy-address.ts'
import buttons from '../ui/button.module.css'
import { useMinute } from '../ui/now.ts'
import { Refusal } from '../ui/refusal.tsx'
import { fullTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './channels-dialog.module.css'
import { NameForm } from './name-form.tsx'

const FEEDS = '/api/v1/alert-feeds'
const FORMS = [
  ['RSS', 'rss'],
  ['Atom', 'atom'],
  ['JSON Feed', 'json-feed'],
] as const

/** The reader's private addresses at which a reader of feeds hears of alerts. */
export function Feeds() {
  const { fetched, again } = useFetched<{ feeds: AlertFeed[] }>(FEEDS)
  const [failed, setFailed] = useState('')
  const settle = (answer: Answer<unknown>): void => {
    setFailed(answer.ok ? '' : answer.message)
    again()
  }
  const feeds = fetched.value?.feeds ?? []
  return (
    <section className={styles.form}>
      <h3>{t('In a reader of feeds')}</h3>
      <p className={styles.soft}>
        {t('Who has such an address reads the alerts: it is yours alone, until you revoke it.')}
      </p>
      {feeds.length > 0 && (
        <ul className={styles.list} aria-label={t('Your addresses')}>
          {feeds.map((feed) => (
            <Feed key={feed.id} feed={feed} revoke={async () => settle(await remove(`${FEEDS}/${feed.id}`))} />
          ))}
        </ul>
      )}
      <Refusal words={fetched.at === 'error' ? fetched.message : failed} />
      <NameForm
        key={feeds.length}
        label={t('Name of the reader')}
        name=""
        words={t('Make an address')}
        onName={async (name) => settle(await post(FEEDS, { name }))}
      />
    </section>
  )
}

function Feed({ feed, revoke }: { feed: AlertFeed; revoke: () => Promise<void> }) {
  const now = useMinute()
  const { name, path, readAt, reader } = feed
  return (
    <li>
      <strong>{name}</strong>
      <span className={styles.soft}>
        {readAt === null
          ? t('not read yet')
          : t('last read {time} by {reader}', { time: fullTime(Date.parse(readAt), now), reader: reader ?? '?' })}
      </span>
      <span className={styles.acts}>
        {FORMS.map(([form, as]) => (
          <button
            key={as}
            type="button"
            className={buttons.plain}
            onClick={() => void copyAddress(new URL(`${path}/as/${as}`, location.href).href)}
          >
            {t('Copy {form}', { form })}
          </button>
        ))}
        <button type="button" className={buttons.plain} onClick={() => void revoke()}>
          {t('Revoke')}
        </button>
      </span>
    </li>
  )
}
