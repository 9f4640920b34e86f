import { useSearch } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import buttons from '../ui/button.module.css'
import { post } from './request.ts'
import styles from './access.module.css'

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
  if (token === undefined) return <NoLink />
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(event.currentTarget)
  }
  return (
    <main className={styles.screen}>
      <form className={styles.form} onSubmit={submit}>
        <h1>Set up On Record</h1>
        <p className={styles.note}>You will be the first admin. The link works once.</p>
        <label>
          Name
          <input name="name" autoComplete="name" required maxLength={100} />
        </label>
        <label>
          E-mail
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password
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
          At least 10 characters.
        </p>
        {state.at === 'failed' && (
          <p className={styles.failed} role="alert">
            {state.words}
          </p>
        )}
        <button type="submit" className={buttons.solid} disabled={state.at === 'sending'}>
          Set up
        </button>
      </form>
    </main>
  )
}

function NoLink() {
  return (
    <main className={styles.screen}>
      <div className={styles.form}>
        <h1>Set up On Record</h1>
        <p className={styles.note}>
          The first admin is made at the one-time link that the desk prints when it starts on an empty folder. Open that
          link whole, or <a href="/sign-in">sign in</a> where an admin has been made already.
        </p>
      </div>
    </main>
  )
}
