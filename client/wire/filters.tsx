import { Link } from '@tanstack/react-router'
import type { Source } from '../../shared/source.ts'
import type { WordField } from '../../shared/search/query.ts'
import { useFetched } from '../access/use-fetched.ts'
import { locale, type Message, msg, t } from '../words/t.ts'
import { FilterMenu, type Option } from './filter-menu.tsx'
import styles from './filters.module.css'
import { QueryField } from './query-field.tsx'
import { hasPart, turnPart, valuesOf, withValues } from './query-parts.ts'

interface Chip {
  part: string
  words: Message
  /** Other answers to the same question. */
  others?: readonly string[]
}

const CHIPS: readonly Chip[] = [
  { part: 'urgency:<=2', words: msg('Urgent') },
  { part: 'tag:corrected', words: msg('Corrected') },
  { part: 'is:killed', words: msg('Killed') },
  { part: 'is:embargoed', words: msg('Embargoed') },
  { part: 'is:unfiled', words: msg('Unfiled'), others: ['-is:unfiled'] },
  { part: '-is:unfiled', words: msg('Filed'), others: ['is:unfiled'] },
]

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'uk']
const TAGS = ['FLASH', 'ALERT', 'URGENT', 'UPDATE', 'CORRECTED', 'ADVISORY', 'ANALYSIS']

function languages(): Option[] {
  const names = new Intl.DisplayNames([locale()], { type: 'language' })
  return LANGUAGES.map((value) => ({ value, words: names.of(value) ?? value }))
}

interface FiltersProps {
  q: string
  onQuery: (q: string) => void
}

/** Filters that write the search which the address holds, and the search itself as one may type it. */
export function Filters({ q, onQuery }: FiltersProps) {
  const { fetched } = useFetched<{ sources: Source[] }>('/api/v1/sources?limit=200')
  const sources = (fetched.value?.sources ?? []).map(({ id, name }) => ({ value: id, words: name }))
  const menu = (field: WordField, words: string, options: Option[]) => (
    <FilterMenu
      words={words}
      options={options}
      chosen={valuesOf(q, field)}
      choose={(values) => onQuery(withValues(q, field, values))}
    />
  )
  return (
    <div className={styles.bar} role="search" aria-label={t('Filter the wire')}>
      <QueryField
        here
        q={q}
        onQuery={onQuery}
        className={styles.query}
        label={t('Filter by words or fields')}
        placeholder={t('Filter: words, source:, lang:, is:killed …')}
      />
      {menu('source', t('Source'), sources)}
      {menu('lang', t('Language'), languages())}
      {menu(
        'tag',
        t('Mark'),
        TAGS.map((tag) => ({ value: tag.toLowerCase(), words: tag })),
      )}
      {CHIPS.map(({ part, words, others }) => (
        <button
          key={part}
          type="button"
          className={styles.chip}
          aria-pressed={hasPart(q, part)}
          onClick={() => onQuery(turnPart(q, part, others))}
        >
          {t(words)}
        </button>
      ))}
      <Link to="/columns" className={styles.away}>
        {t('Columns')}
      </Link>
    </div>
  )
}
