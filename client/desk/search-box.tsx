import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SubmitEvent } from 'react'
import styles from './search-box.module.css'
import { fieldText } from '../ui/field-text.ts'
import { t } from '../words/t.ts'

/** The search of the header; `/` leads here. */
export function SearchBox() {
  const navigate = useNavigate()
  const { q = '' } = useSearch({ strict: false })
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const words = fieldText(event.currentTarget, 'q')
    if (words !== '') void navigate({ to: '/search', search: { q: words } })
  }
  return (
    <form role="search" aria-label={t('Search everything')} className={styles.search} onSubmit={submit}>
      <input
        key={q}
        data-search
        type="search"
        name="q"
        defaultValue={q}
        placeholder={t('Search items, people, quotes…')}
        aria-label={t('Search items, people, quotes')}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}
