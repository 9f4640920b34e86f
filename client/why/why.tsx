import { use, useEffect, useRef } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { clockSeconds } from '../ui/zone.ts'
import { AroundContext } from './around.ts'
import { entryHistory } from './entry-history.ts'
import { Reasons } from './reasons.tsx'
import { useExplanation } from './use-explanation.ts'
import styles from './why.module.css'
import { t } from '../words/t.ts'

/** An entry opened: every reason for it, and what has become of it. */
export function Why({ id, entry }: { id: string; entry: Entry }) {
  const around = use(AroundContext)
  const { told, fault } = useExplanation(entry)
  const section = useRef<HTMLElement>(null)
  // Who asks for the reasons of a row at the lower edge sees them; who has gone on is left where they are.
  useEffect(() => {
    const reasons = section.current
    if (reasons === null) return undefined
    const lead = (): void => {
      const row = reasons.closest('[data-row]')
      if (row?.contains(document.activeElement) === true) row.scrollIntoView({ block: 'nearest' })
    }
    // Once the list has measured the row, too: until then it ends before the last one does.
    const sizes = new ResizeObserver(() => requestAnimationFrame(lead))
    sizes.observe(reasons)
    return () => sizes.disconnect()
  }, [])
  return (
    <section ref={section} id={id} className={styles.why} aria-label={t('Why: {party}', { party: entry.party })}>
      <Reasons entry={entry} around={around} told={told} />
      {fault !== null && (
        <p className={styles.fault}>{t('The reasons from the log can’t be read: {fault}', { fault })}</p>
      )}
      <h4 className={styles.title}>{t('History')}</h4>
      <History lines={entryHistory(entry, around, told?.history)} />
    </section>
  )
}

/** What has become of an entry, line by line. */
export function History({ lines }: { lines: ReturnType<typeof entryHistory> }) {
  return (
    <ul className={styles.history}>
      {lines.map((line) => (
        <li key={line.id}>
          <time dateTime={new Date(line.at).toISOString()}>{clockSeconds(line.at)}</time> {line.words}
        </li>
      ))}
    </ul>
  )
}
