import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useMayAdmin } from '../access/me.tsx'
import buttons from '../ui/button.module.css'
import { Feed } from '../ui/feed.tsx'
import { keyed } from '../ui/keyed.ts'
import { leaveField } from '../ui/leave-field.ts'
import { PanelHead } from '../ui/panel-head.tsx'
import { StateView } from '../ui/state-view.tsx'
import type { SourcesSearch } from '../url.ts'
import { SourceListRow } from './source-row.tsx'
import styles from './source-list.module.css'
import { foundSources, type SourceRow } from './source-rows.ts'
import { t } from '../words/t.ts'

const newSources = (count: number): string => t('{count, plural, one {# new source} other {# new sources}}', { count })
const byId = keyed<SourceRow>(({ id }) => id)

interface SourceListProps {
  rows: readonly SourceRow[]
  /** Bodies that wait to be read, of all sources and of none. */
  waiting: number
  search: SourcesSearch
  show: (next: SourcesSearch) => void
  /** Sources that somebody has begun to change here. */
  changed: ReadonlySet<string>
  onOpml: () => void
}

/** Every source, found as one types. */
export function SourceList({ rows, waiting, search, show, changed, onOpml }: SourceListProps) {
  const mayAdmin = useMayAdmin()
  const { find = '' } = search
  const asked = useDeferredValue(find)
  const hits = useMemo(() => foundSources(rows, asked), [rows, asked])
  const row = (id: string) => {
    const one = byId(hits, id)
    return one === undefined ? null : <SourceListRow row={one} isChanged={changed.has(id)} />
  }
  const keep = find === '' ? {} : { find }
  return (
    <>
      <PanelHead words={t('Sources')} count={rows.length}>
        {mayAdmin && (
          <button type="button" className={buttons.solid} onClick={() => show({ ...keep, add: 'choose' })}>
            {t('New source')}
          </button>
        )}
      </PanelHead>
      <div className={styles.bar} role="search">
        <input
          type="search"
          value={find}
          aria-label={t('Find sources')}
          placeholder={t('Name, kind, state, address')}
          data-search="here"
          onKeyDown={leaveField}
          onChange={(event) => show({ ...search, find: event.target.value })}
        />
      </div>
      {hits.length === 0 ? (
        <StateView state={{ at: 'empty', words: t('No source has these words.') }} />
      ) : (
        <Feed
          key={asked}
          label={t('Sources')}
          newWords={newSources}
          ids={hits.map(({ id }) => id)}
          row={row}
          open={(id) => show({ ...keep, source: id })}
          estimate={56}
          chosen={search.source}
        />
      )}
      <Foot waiting={waiting} mayAdmin={mayAdmin} onOpml={onOpml} />
    </>
  )
}

interface FootProps extends Pick<SourceListProps, 'waiting' | 'onOpml'> {
  mayAdmin: boolean
}

/** All that waits; feeds as OPML, out and in. */
function Foot({ waiting, mayAdmin, onOpml }: FootProps) {
  return (
    <div className={styles.foot}>
      {waiting > 0 && (
        <Link to="/sources" search={{ show: 'waiting' }} className={buttons.button}>
          {t('All that waits · {count}', { count: waiting })}
        </Link>
      )}
      {mayAdmin && (
        <button type="button" className={buttons.button} onClick={onOpml}>
          {t('Import OPML')}
        </button>
      )}
      <a className={buttons.button} href="/api/v1/source-settings/opml" download="on-record.opml">
        {t('Export OPML')}
      </a>
    </div>
  )
}
