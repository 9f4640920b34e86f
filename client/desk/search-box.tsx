import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SubmitEvent } from 'react'
import { wantFinds } from '../search/enter-finds.ts'
import { leaveField } from '../ui/leave-field.ts'
import { useTyped } from '../wire/use-typed.ts'
import { t } from '../words/t.ts'
import styles from './search-box.module.css'

/** The search of the header; `/` leads here. */
export function SearchBox() {
  const navigate = useNavigate()
  const { q = '' } = useSearch({ strict: false })
  const [typed, setTyped] = useTyped(q)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const words = typed.trim()
    if (words === '') return
    wantFinds(words)
    void navigate({ to: '/search', search: { q: words } })
  }
  return (
    <form role="search" aria-label={t('Search everything')} className={styles.search} onSubmit={submit}>
      <input
        data-search
        type="search"
        name="q"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t('Search items, people, quotes…')}
        aria-label={t('Search items, people, quotes')}
        onKeyDown={leaveField}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}
