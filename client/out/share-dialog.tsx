import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { ShareLine } from '../../shared/share.ts'
import { post, remove } from '../access/request.ts'
import { useFetched } from '../access/use-fetched.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import form from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { now, useMinute } from '../ui/now.ts'
import { StateView } from '../ui/state-view.tsx'
import { fullTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import { copyAddress } from './copy-address.ts'
import { EmbedPart } from './embed-part.tsx'
import styles from './out-dialog.module.css'

const DAY_MS = 86_400_000

interface Shares {
  shares: ShareLine[]
}

/** The links of a story, and another one. */
export function ShareDialog({ storyId, onClose }: { storyId: string; onClose: () => void }) {
  const path = `/api/v1/stories/${encodeURIComponent(storyId)}/shares`
  const { fetched, again } = useFetched<Shares>(path)
  const [failed, setFailed] = useState<string | null>(null)
  const shares = fetched.value?.shares.filter(({ revokedAt }) => revokedAt === null) ?? []
  const settle = (answer: { ok: true } | { ok: false; message: string }): void => {
    setFailed(answer.ok ? null : answer.message)
    again()
  }
  return (
    <Dialog title={t('Share the story by link')} onClose={onClose}>
      {fetched.at === 'loading' && <StateView state={{ at: 'loading' }} />}
      {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
      {shares.length > 0 && (
        <ul className={styles.forms} aria-label={t('Links in force')}>
          {shares.map((share) => (
            <Link
              key={share.id}
              share={share}
              revoke={async () => settle(await remove(`/api/v1/shares/${share.id}`))}
            />
          ))}
        </ul>
      )}
      <NewLink make={async (body) => settle(await post<ShareLine>(path, body))} />
      <p role="status" className={styles.how}>
        {failed ??
          t(
            'Who has the address reads this story and nothing else. Notes, rejected entries and copy under embargo are not told.',
          )}
      </p>
    </Dialog>
  )
}

/** "live", "as of a moment", when it ends, whether it is locked. */
function wordsOf({ view, asOf, expiresAt, locked }: ShareLine, at: number): string {
  return [
    view === 'claims' ? t('claims alone') : t('whole timeline'),
    asOf === null ? t('live') : t('as of a moment'),
    ...(expiresAt === null ? [] : [t('until {time}', { time: fullTime(Date.parse(expiresAt), at) })]),
    ...(locked ? [t('with a passphrase')] : []),
  ].join(' · ')
}

function Link({ share, revoke }: { share: ShareLine; revoke: () => Promise<void> }) {
  const at = useMinute()
  const over = share.expiresAt !== null && Date.parse(share.expiresAt) <= at
  const name = share.name || t('Link')
  return (
    <li>
      <a href={share.path} target="_blank" rel="noreferrer">
        {name}
      </a>
      <span>{over ? t('has run out') : wordsOf(share, at)}</span>
      <div className={form.acts}>
        <button
          type="button"
          className={buttons.plain}
          onClick={() => void copyAddress(new URL(share.path, location.href).href)}
        >
          {t('Copy address')}
        </button>
        <button type="button" className={buttons.plain} onClick={() => void revoke()}>
          {t('Revoke')}
        </button>
      </div>
      {!over && <EmbedPart share={share} />}
    </li>
  )
}

function NewLink({ make }: { make: (body: object) => Promise<void> }) {
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const field = (name: string): string => fieldText(event.currentTarget, name)
    const [view, moment] = field('shows').split(' ')
    const [days, passphrase] = [Number(field('days')), field('passphrase')]
    void make({
      view,
      name: field('name'),
      ...(moment === 'now' && { asOf: new Date(now()).toISOString() }),
      ...(days > 0 && { expiresAt: new Date(now() + days * DAY_MS).toISOString() }),
      ...(passphrase !== '' && { passphrase }),
    })
    event.currentTarget.reset()
  }
  return (
    <form className={form.form} onSubmit={submit}>
      <div className={form.pair}>
        <label className={form.field}>
          {t('For whom')}
          <input name="name" maxLength={100} autoComplete="off" />
        </label>
        <label className={form.field}>
          {t('It shows')}
          <select name="shows" defaultValue="timeline live">
            <option value="timeline live">{t('the timeline, live')}</option>
            <option value="claims live">{t('the claims, live')}</option>
            <option value="timeline now">{t('the timeline as it is now')}</option>
            <option value="claims now">{t('the claims as they are now')}</option>
          </select>
        </label>
        <label className={form.field}>
          {t('It ends')}
          <select name="days" defaultValue="7">
            <option value="1">{t('after a day')}</option>
            <option value="7">{t('after a week')}</option>
            <option value="30">{t('after 30 days')}</option>
            <option value="0">{t('when it is revoked')}</option>
          </select>
        </label>
        <label className={form.field}>
          {t('Passphrase, if any (8 letters at least)')}
          <input name="passphrase" type="text" minLength={8} maxLength={200} autoComplete="off" />
        </label>
      </div>
      <div className={form.acts}>
        <button type="submit" className={buttons.solid}>
          {t('Make a link')}
        </button>
      </div>
    </form>
  )
}
