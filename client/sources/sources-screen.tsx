import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayEdit, useMe } from '../access/me.tsx'
import { StateView } from '../ui/state-view.tsx'
import { ByKey } from './by-key.tsx'
import { Imports } from './far.tsx'
import { FirstUse } from './first-use.tsx'
import { OpmlDialog } from './opml-dialog.tsx'
import { OpenedSource } from './opened-source.tsx'
import { Overview } from './overview.tsx'
import detail from './source-detail.module.css'
import { SourceList } from './source-list.tsx'
import styles from './sources-screen.module.css'
import { waitingOf } from './source-rows.ts'
import { useDrafts } from './use-drafts.ts'
import { useOpening } from './use-opening.ts'
import { type ReadySources, useSources } from './use-sources.ts'
import { t } from '../words/t.ts'

/** Where copy comes from: how each source is doing, for editors; how it is set, for admins to change. */
export function SourcesScreen() {
  const { me } = useMe()
  const mayEdit = useMayEdit()
  return (
    <main className={styles.screen} aria-label={t('Sources')}>
      <h1 className="sr">{t('Sources')}</h1>
      {mayEdit ? <ForEditors /> : <StateView state={closedTo(me.at)} />}
    </main>
  )
}

const closedTo = (at: string) =>
  at === 'asking'
    ? ({ at: 'loading' } as const)
    : ({ at: 'empty', words: t('Sources are for editors and admins.') } as const)

function ForEditors() {
  const sources = useSources()
  if (sources.at === 'loading') return <StateView state={{ at: 'loading' }} />
  if (sources.at === 'error') return <StateView state={{ at: 'error', words: sources.words, retry: sources.retry }} />
  return <Shown sources={sources} />
}

function Shown({ sources }: { sources: ReadySources }) {
  const { rows, elsewhere, unset, stale, again } = sources
  const { search, show, showNew, isExpected } = useOpening(rows)
  const { drafts, changed, put } = useDrafts(rows)
  const [opml, setOpml] = useState(false)
  const opened = (id: string): void => {
    setOpml(false)
    showNew(id)
  }
  const isOpen = [search.source, search.add, search.show].some((one) => one !== undefined)
  return (
    <div className={styles.panels} data-open={isOpen || undefined} data-first={rows.length === 0 || undefined}>
      {rows.length > 0 && (
        <section className={styles.list} aria-label={t('List of sources')}>
          <Imports />
          <SourceList
            rows={rows}
            waiting={waitingOf(rows, elsewhere)}
            search={search}
            show={show}
            changed={changed}
            onOpml={() => setOpml(true)}
          />
          <ByKey unset={unset} beside />
        </section>
      )}
      <section className={detail.detail} aria-label={t('Source')} key={search.source ?? search.add}>
        {isOpen && (
          <Link to="/sources" search={search.find ? { find: search.find } : {}} className={detail.back}>
            {t('‹ Sources')}
          </Link>
        )}
        {rows.length === 0 && <Imports />}
        <Stale why={stale} />
        <OpenedSource
          sources={sources}
          search={search}
          drafts={drafts}
          put={put}
          isExpected={isExpected}
          onSet={showNew}
          onRemoved={() => show({})}
        >
          {rows.length === 0 ? (
            <FirstUse elsewhere={elsewhere} again={again} onOpml={() => setOpml(true)}>
              <ByKey unset={unset} />
            </FirstUse>
          ) : (
            <Overview rows={rows} elsewhere={elsewhere} again={again} />
          )}
        </OpenedSource>
      </section>
      {opml && <OpmlDialog onClose={() => setOpml(false)} onAdded={again} onOpen={opened} />}
    </div>
  )
}

function Stale({ why }: { why: string | null }) {
  return why === null ? null : (
    <p className={detail.stale} role="status">
      {t('Counters are as they were last read: {why}', { why })}
    </p>
  )
}
