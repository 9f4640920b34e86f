import { Link, useSearch } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import buttons from '../ui/button.module.css'
import { Refusal } from '../ui/refusal.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { post } from './request.ts'
import styles from './access.module.css'
import { rich } from '../words/rich.ts'
import { t } from '../words/t.ts'

/** Makes the first admin, by the one-time link that the desk printed at its first start. */
export function SetupScreen() {
  const { token } = useSearch({ from: '/setup' })
  const [state, setState] = useState<{ at: 'asking' | 'sending' } | { at: 'failed'; words: string }>({ at: 'asking' })
  const send = async (form: HTMLFormElement): Promise<void> => {
    setState({ at: 'sending' })
    const answer = await post('/api/v1/setup', { token, ...Object.fromEntries(new FormData(form)) })
    if (answer.ok) location.assign('/')
    else setState({ at: 'failed', words: answer.message })
  }
  const first = useFirstField<HTMLInputElement>()
  if (token === undefined) return <NoLink />
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(event.currentTarget)
  }
  return (
    <main className={styles.screen}>
      <form className={styles.form} onSubmit={submit}>
        <h1>{t('Set up On Record')}</h1>
        <p className={styles.note}>{t('You will be the first admin. The link works once.')}</p>
        <label>
          {t('Name')}
          <input ref={first} name="name" autoComplete="name" required maxLength={100} />
        </label>
        <label>
          {t('E-mail')}
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          {t('Password')}
          <input
            name="password"
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            aria-describedby="long"
          />
        </label>
        <p id="long" className={styles.note}>
          {t('At least 10 characters.')}
        </p>
        <Refusal words={state.at === 'failed' ? state.words : ''} />
        <button type="submit" className={buttons.solid} disabled={state.at === 'sending'}>
          {t('Set up')}
        </button>
      </form>
    </main>
  )
}

function NoLink() {
  return (
    <main className={styles.screen}>
      <div className={styles.form}>
        <h1>{t('Set up On Record')}</h1>
        <p className={styles.note}>
          {rich(
            'The first admin is made at the one-time link that the desk prints when it starts on an empty folder. Open that link whole, or <signin>sign in</signin> where an admin has been made already.',
            { signin: <Link to="/login" /> },
          )}
        </p>
      </div>
    </main>
  )
}
