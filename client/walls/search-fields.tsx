import { useState } from 'react'
import { useSaved } from '../saved/use-saved.ts'
import form from '../ui/dialog-form.module.css'
import { t } from '../words/t.ts'

interface SearchFieldsProps {
  q: string
  searchId: string | null
}

/** Which search a wall goes by: a saved one, chosen as such, else one that is typed. Both begin as the form found them. */
export function SearchFields(props: SearchFieldsProps) {
  const saved = useSaved()
  const [opened] = useState(props)
  const [chosen, choose] = useState(opened.searchId ?? '')
  const isKnown = saved.some(({ search }) => search.id === opened.searchId)
  const words = saved.find(({ search }) => search.id === chosen)?.search.q
  return (
    <div className={form.pair}>
      <label className={form.field}>
        {t('Which search')}
        <select name="saved" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('one that is typed here')}</option>
          {/* Of somebody else's the words alone are known. */}
          {opened.searchId !== null && !isKnown && <option value={opened.searchId}>{opened.q}</option>}
          {saved.map(({ search }) => (
            <option key={search.id} value={search.id}>
              {search.name}
            </option>
          ))}
        </select>
      </label>
      {words !== undefined && <p className={form.field}>{t('It looks for “{q}”, as it reads then', { q: words })}</p>}
      {chosen === '' && (
        <label className={form.field}>
          {t('Search')}
          <input name="q" required maxLength={1_000} defaultValue={opened.q} autoComplete="off" />
        </label>
      )}
    </div>
  )
}
