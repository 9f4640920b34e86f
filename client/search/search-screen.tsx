import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { SubmitEvent } from 'react'
import buttons from '../ui/button.module.css'
import { Feed } from '../ui/feed.tsx'
import { Page } from '../ui/page.tsx'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import { ItemLineView } from '../wire/item-line.tsx'
import { useOpenItem } from '../wire/use-open-item.ts'
import { type Finds, useFinds } from './use-finds.ts'
import styles from './search-screen.module.css'

/** Full text over every item that was ever received. */
export function SearchScreen() {
  const { q = '' } = useSearch({ from: '/shell/search' })
  const navigate = useNavigate()
  const { finds, more } = useFinds(q)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void navigate({ to: '/search', search: { q: String(new FormData(event.currentTarget).get('q')).trim() } })
  }
  return (
    <Page label="Search">
      <form role="search" aria-label="Search items" className={styles.form} onSubmit={submit}>
        <input
          key={q}
          type="search"
          name="q"
          defaultValue={q}
          aria-label="Words to find"
          placeholder="Words, “a phrase”, prefix*, -not"
        />
        <button type="submit" className={buttons.solid}>
          Search
        </button>
      </form>
      {q !== '' && (
        <PanelHead
          words={`Items with “${q}”`}
          {...(finds.at === 'ready' && finds.next === null && { count: finds.items.length })}
        />
      )}
      <Results q={q} finds={finds} more={more} />
    </Page>
  )
}

function Results({ q, finds, more }: { q: string; finds: Finds; more: () => void }) {
  const open = useOpenItem()
  if (q === '')
    return (
      <StateView
        state={{
          at: 'empty',
          words: (
            <>
              Headlines and texts of everything that came in: words, “phrases”, prefix*, -not. The latest copy is on the{' '}
              <Link to="/wire">wire</Link>.
            </>
          ),
        }}
      />
    )
  if (finds.at === 'error') return <StateView state={{ at: 'error', words: finds.message, retry: more }} />
  if (finds.at === 'loading' && finds.items.length === 0) return <StateView state={{ at: 'loading' }} />
  if (finds.items.length === 0) return <StateView state={{ at: 'empty', words: 'Nothing has these words.' }} />
  const byId = new Map(finds.items.map((line) => [line.itemId, line]))
  const row = (id: string) => {
    const line = byId.get(id)
    return line === undefined ? null : <ItemLineView line={line} />
  }
  return (
    <Feed
      label="Found items"
      noun="items"
      ids={[...byId.keys()]}
      row={row}
      open={open}
      estimate={64}
      onEnd={more}
      still
    />
  )
}
