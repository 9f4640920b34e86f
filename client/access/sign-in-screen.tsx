import { useLocation, useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import buttons from '../ui/button.module.css'
import { Refusal } from '../ui/refusal.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { useMe } from './me.tsx'
import { post } from './request.ts'
import styles from './access.module.css'
import { LanguageChoice } from '../words/language-choice.tsx'
import { t } from '../words/t.ts'

function failedWords({ status, message }: { status: number; message: string }): string {
  if (status === 401) return t('No account has this e-mail and password.')
  if (status === 429) return t('That was tried too often. Try again in a minute.')
  return message
}

/** Asks who sits here. Stands in place of any screen that a stranger opens, and leads back to it. */
export function SignInScreen() {
  const [state, setState] = useState<{ at: 'asking' | 'sending' } | { at: 'failed'; words: string }>({ at: 'asking' })
  const first = useFirstField<HTMLInputElement>()
  const { askAgain } = useMe()
  const navigate = useNavigate()
  const here = useLocation()
  const send = async (form: HTMLFormElement): Promise<void> => {
    setState({ at: 'sending' })
    const answer = await post('/api/auth/sign-in/email', Object.fromEntries(new FormData(form)))
    if (!answer.ok) return setState({ at: 'failed', words: failedWords(answer) })
    askAgain()
    if (here.pathname === '/login') await navigate({ to: '/' })
    else location.reload()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void send(event.currentTarget)
  }
  return (
    <main className={styles.screen}>
      <form className={styles.form} onSubmit={submit}>
        <h1>On Record</h1>
        <label>
          {t('E-mail')}
          <input ref={first} name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          {t('Password')}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <Refusal words={state.at === 'failed' ? state.words : ''} />
        <button type="submit" className={buttons.solid} disabled={state.at === 'sending'}>
          {t('Sign in')}
        </button>
        <p className={styles.note}>
          {t('No account yet? An admin makes one: {command}.', { command: 'onrecord user create' })}
        </p>
        <LanguageChoice className={styles.language} />
      </form>
    </main>
  )
}
