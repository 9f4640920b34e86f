import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { readQuery } from '../../shared/search/read-query.ts'
import { OutButton } from '../out/out-button.tsx'
import { findsPath } from '../out/paths.ts'
import { SavedActs } from '../saved/saved-acts.tsx'
import { SavedList } from '../saved/saved-list.tsx'
import { savedAs } from '../saved/saved.ts'
import { useFindsSeen } from '../saved/use-finds-seen.ts'
import { useSaved } from '../saved/use-saved.ts'
import buttons from '../ui/button.module.css'
import { Page } from '../ui/page.tsx'
import { number, t } from '../words/t.ts'
import { faultWords } from './fault-words.ts'
import { useEnterFinds, wantFinds } from './enter-finds.ts'
import { type Finds, latestOf, MOST_COUNTED } from './finds.ts'
import { LiveFinds } from './live-finds.tsx'
import { NothingFound } from './nothing-found.tsx'
import { previewOf } from './preview.ts'
import { QueryBox } from './query-box.tsx'
import { QueryHelp } from './query-help.tsx'
import { useFinds } from './use-finds.ts'
import { useKnownValues } from './use-known-values.ts'
import styles from './search-screen.module.css'

/** The typed text, which runs ahead of the address by its spaces alone. */
function useTyped(q: string): [typed: string, put: (text: string) => void] {
  const [held, setHeld] = useState({ text: q, q })
  // The address was changed from elsewhere: an example, the way back.
  if (held.q !== q) setHeld({ q, text: held.text.trim() === q ? held.text : q })
  return [held.text, (text) => setHeld({ text, q })]
}

/** Search over every item that was ever received; the address is the search. */
export function SearchScreen() {
  const { q = '', order, by } = useSearch({ from: '/shell/search' })
  const navigate = useNavigate()
  const [typed, put] = useTyped(q)
  const [typing, setTyping] = useState(false)
  // Beside another search it is gone: whoever types on, or tries an example, wants what is found.
  const [helped, setHelped] = useState<string | null>(null)
  const helps = helped === q
  const known = useKnownValues()
  const go = (search: { q?: string; order?: 'best' | undefined; by?: 'story' | undefined }): void =>
    void navigate({ to: '/search', search: (before) => ({ ...before, ...search }), replace: true })
  const change = (text: string): void => {
    put(text)
    setTyping(true)
    go({ q: text.trim() })
  }
  return (
    <Page label={t('Search')}>
      <div role="search" aria-label={t('Search items')} className={styles.form}>
        <QueryBox
          text={typed}
          known={known}
          onChange={change}
          onSubmit={() => {
            setTyping(false)
            if (typed.trim() !== '') wantFinds(typed.trim())
          }}
          onHelp={() => setHelped(q)}
        />
        <button
          type="button"
          className={buttons.button}
          aria-expanded={helps}
          aria-label={t('What can be searched for')}
          onClick={() => setHelped(helps ? null : q)}
        >
          ?
        </button>
      </div>
      <Faults typed={typed} />
      <SavedList q={q} />
      {helps || q === '' ? (
        <QueryHelp />
      ) : (
        <Results q={typing ? previewOf(typed.trimStart()) : q} order={order} by={by} go={go} />
      )}
    </Page>
  )
}

/** What is faulty of what was typed, and what it was taken for. */
function Faults({ typed }: { typed: string }) {
  const { faults } = readQuery(typed)
  if (faults.length === 0) return <div role="status" />
  return (
    <div role="status" className={styles.faults}>
      {faults.map((fault) => (
        <p key={`${fault.code} ${fault.start}`}>{faultWords(fault)}</p>
      ))}
    </div>
  )
}

function countWords({ count, indexed, state }: Finds): string {
  if (indexed === null || (state.at === 'loading' && count === 0)) return ' '
  return count >= MOST_COUNTED
    ? t('more than {count} items', { count: number(MOST_COUNTED) })
    : t('{count, plural, one {# item} other {# items}}', { count })
}

interface ResultsProps {
  q: string
  order: 'best' | undefined
  by: 'story' | undefined
  go: (search: { order?: 'best' | undefined; by?: 'story' | undefined }) => void
}

function Results({ q, order, by, go }: ResultsProps) {
  const { finds, more } = useFinds({ q, order: order ?? 'newest' })
  const all = useSaved()
  const saved = savedAs(all, q)?.search
  useFindsSeen(saved?.id ?? null, latestOf(finds))
  useEnterFinds(q, finds)
  return (
    <>
      <div className={styles.bar}>
        <span role="status">{countWords(finds)}</span>
        {finds.state.at === 'error' && finds.hits.length > 0 && (
          <span className={styles.failed}>
            {finds.state.message}{' '}
            <button type="button" className={buttons.plain} onClick={more}>
              {t('Try again')}
            </button>
          </span>
        )}
        <button
          type="button"
          className={buttons.plain}
          aria-pressed={order === 'best'}
          onClick={() => go({ order: order === 'best' ? undefined : 'best' })}
        >
          {t('Headlines first')}
        </button>
        <button
          type="button"
          className={buttons.plain}
          aria-pressed={by === 'story'}
          onClick={() => go({ by: by === 'story' ? undefined : 'story' })}
        >
          {t('By story')}
        </button>
        <SavedActs q={q} />
        <OutButton path={findsPath(all, q)} title={saved?.name ?? q} />
      </div>
      <LiveFinds
        key={`${q} ${order ?? ''}`}
        label={t('Found items')}
        finds={finds}
        more={more}
        nothing={<NothingFound instead={finds.instead} />}
        {...(by === 'story' && { byStory: t('In no story') })}
      />
    </>
  )
}
