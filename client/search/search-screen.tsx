import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { SubmitEvent } from 'react'
import buttons from '../ui/button.module.css'
import { Feed } from '../ui/feed.tsx'
import { fieldText } from '../ui/field-text.ts'
import { Page } from '../ui/page.tsx'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import { ItemLineView } from '../wire/item-line.tsx'
import { ITEMS } from '../wire/items.ts'
import { useOpenItem } from '../wire/use-open-item.ts'
import { useFinds } from './use-finds.ts'
import styles from './search-screen.module.css'

/** Full text over every item that was ever received. */
export function SearchScreen() {
  const { q = '' } = useSearch({ from: '/shell/search' })
  const navigate = useNavigate()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void navigate({ to: '/search', search: { q: fieldText(event.currentTarget, 'q') } })
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
      {q === '' ? <Nothing /> : <Results key={q} q={q} />}
    </Page>
  )
}

function Nothing() {
  const words = (
    <>
      Headlines and texts of everything that came in: words, “phrases”, prefix*, -not. The latest copy is on the{' '}
      <Link to="/wire">wire</Link>.
    </>
  )
  return <StateView state={{ at: 'empty', words }} />
}

function Results({ q }: { q: string }) {
  const { finds, more } = useFinds(q)
  const open = useOpenItem()
  const byId = new Map(finds.items.map((line) => [line.itemId, line]))
  const row = (id: string) => {
    const line = byId.get(id)
    return line === undefined ? null : <ItemLineView line={line} />
  }
  const whole = finds.at === 'ready' && finds.next === null
  return (
    <>
      <PanelHead words={`Items with “${q}”`} {...(whole && { count: finds.items.length })} />
      {finds.at === 'error' && <StateView state={{ at: 'error', words: finds.message, retry: more }} />}
      {finds.at === 'loading' && finds.items.length === 0 && <StateView state={{ at: 'loading' }} />}
      {whole && finds.items.length === 0 && <StateView state={{ at: 'empty', words: 'Nothing has these words.' }} />}
      {finds.items.length > 0 && (
        <Feed
          label="Found items"
          noun={ITEMS}
          ids={[...byId.keys()]}
          row={row}
          open={open}
          estimate={64}
          onEnd={more}
          still
        />
      )}
    </>
  )
}
