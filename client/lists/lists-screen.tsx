import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useMayEdit } from '../access/me.tsx'
import buttons from '../ui/button.module.css'
import { Feed } from '../ui/feed.tsx'
import { Page } from '../ui/page.tsx'
import { leaveField } from '../ui/leave-field.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import type { ListsSearch } from '../url.ts'
import { type AnyListed, found, type ListName, rowNamed } from './list-rows.ts'
import { ListRow } from './list-row.tsx'
import styles from './lists.module.css'
import { OutletForm } from './outlet-form.tsx'
import { PartyForm } from './party-form.tsx'
import { type Lists, useLists } from './use-lists.ts'
import { msg, t } from '../words/t.ts'

const TABS = ['parties', 'outlets'] as const
const WORDS = {
  parties: {
    tab: msg('Parties'),
    head: msg('parties'),
    find: msg('Find parties'),
    found: msg('Name, other name, spokesperson'),
    none: msg('No party has these words.'),
  },
  outlets: {
    tab: msg('Outlets'),
    head: msg('outlets'),
    find: msg('Find outlets'),
    found: msg('Name, other name, site'),
    none: msg('No outlet has these words.'),
  },
}
const NEW = {
  parties: (n: number) => t('{n, plural, one {# new party} other {# new parties}}', { n }),
  outlets: (n: number) => t('{n, plural, one {# new outlet} other {# new outlets}}', { n }),
}

const searchOf = (list: ListName): ListsSearch => (list === 'outlets' ? { list } : {})

/** The desk's lists of parties and outlets: who is who for the analysis, to search, to read and to change. */
export function ListsScreen() {
  const search = useSearch({ from: '/shell/lists' })
  const { list = 'parties', find = '' } = search
  const navigate = useNavigate()
  const lists = useLists()
  const mayEdit = useMayEdit()
  const show = (next: ListsSearch): void =>
    void navigate({ to: '/lists', search: { ...searchOf(list), ...next }, replace: true })
  return (
    <Page label={t('Lists')}>
      <PanelHead
        words={t(WORDS[list].head)}
        {...(lists.at === 'ready' && { count: lists[list].filter((r) => !r.off).length })}
      >
        <nav className={styles.tabs} aria-label={t('Which list')}>
          {TABS.map((tab) => (
            <Link
              key={tab}
              to="/lists"
              search={searchOf(tab)}
              // Both tabs are of one address: which one is current, its search alone tells.
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={tab === list ? 'page' : undefined}
            >
              {t(WORDS[tab].tab)}
            </Link>
          ))}
        </nav>
      </PanelHead>
      <div className={styles.bar} role="search">
        <input
          type="search"
          value={find}
          aria-label={t(WORDS[list].find)}
          placeholder={t(WORDS[list].found)}
          data-search="here"
          onKeyDown={leaveField}
          onChange={(event) => show(event.target.value === '' ? {} : { find: event.target.value })}
        />
        {mayEdit && (
          <button
            type="button"
            className={buttons.solid}
            onClick={() => show({ ...(find !== '' && { find }), row: 'new' })}
          >
            {t('Add')}
          </button>
        )}
      </div>
      <Shown lists={lists} search={search} show={show} />
    </Page>
  )
}

interface ShownProps {
  lists: Lists
  search: ListsSearch
  show: (next: ListsSearch) => void
}

function Shown({ lists, search, show }: ShownProps) {
  if (lists.at === 'error') return <StateView state={{ at: 'error', words: lists.words, retry: lists.retry }} />
  if (lists.at === 'loading') return <StateView state={{ at: 'loading' }} />
  return <Ready lists={lists} search={search} show={show} />
}

function Ready({ lists, search, show }: ShownProps & { lists: Extract<Lists, { at: 'ready' }> }) {
  const { list = 'parties', find = '' } = search
  const asked = useDeferredValue(find)
  const all: readonly AnyListed[] = lists[list]
  const hits = useMemo(() => found(all, asked), [all, asked])
  const byId = useMemo(() => new Map(all.map((row) => [row.id, row])), [all])
  const nameOf = (id: string): string => byId.get(id)?.content.name ?? id
  const row = (id: string) => {
    const one = byId.get(id)
    return one === undefined ? null : <ListRow row={one} nameOf={nameOf} />
  }
  const keep = find === '' ? {} : { find }
  return (
    <>
      {hits.length === 0 ? (
        <StateView state={{ at: 'empty', words: t(WORDS[list].none) }} />
      ) : (
        <Feed
          key={`${list} ${asked}`}
          label={t(WORDS[list].head)}
          newWords={NEW[list]}
          ids={hits.map(({ id }) => id)}
          row={row}
          open={(id) => show({ ...keep, row: id })}
          estimate={62}
          chosen={search.row}
          still
        />
      )}
      <Opened lists={lists} search={search} onClose={() => show(keep)} />
    </>
  )
}

/** The row that is open: by its id, as a new one, or the party that an entry names. */
function Opened({
  lists,
  search,
  onClose,
}: Omit<ShownProps, 'lists' | 'show'> & { lists: Extract<Lists, { at: 'ready' }>; onClose: () => void }) {
  const { list = 'parties', row, party = '', speaker = '', role = '', find = '' } = search
  if (list === 'outlets') {
    const outlet = lists.outlets.find(({ id }) => id === row) ?? null
    if (outlet === null && row !== 'new') return null
    return <OutletForm key={row} row={outlet} name={find} outlets={lists.outlets} onClose={onClose} />
  }
  const named = party === '' ? null : rowNamed(lists.parties, party)
  const listed = lists.parties.find(({ id }) => id === row) ?? named
  if (listed === null && row !== 'new' && party === '') return null
  return (
    <PartyForm
      key={`${row} ${party}`}
      row={listed}
      name={party || find}
      speaker={speaker === '' ? null : { name: speaker, role }}
      parties={lists.parties}
      onClose={onClose}
    />
  )
}
