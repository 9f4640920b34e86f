import { useEffect, useRef } from 'react'
import type { PreviewedBody, SourcePreview } from '../../shared/source-preview.ts'
import { useMinute } from '../ui/now.ts'
import { Badge } from '../ui/stance-chip.tsx'
import { StateView } from '../ui/state-view.tsx'
import { fullTime } from '../ui/zone.ts'
import { formatWords, REMEDY } from './route-words.ts'
import styles from './test-result.module.css'
import type { Tested } from './use-test.ts'
import { sizeWords } from './waiting-words.ts'
import { spoken, t } from '../words/t.ts'

/** So much of a result is to be in view, in px. */
const LEAST_SEEN = 160

/** What a test of a source has shown: bodies as they came, and the items that they would become. */
export function TestResult({ tested }: { tested: Tested }) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (tested.at === 'never') return
    const top = section.current?.getBoundingClientRect().top ?? 0
    if (top < 0 || top > innerHeight - LEAST_SEEN) section.current?.scrollIntoView({ block: 'start' })
  }, [tested])
  if (tested.at === 'never') return null
  return (
    <section ref={section} className={styles.result} aria-label={t('Test')} aria-busy={tested.at === 'asking'}>
      <h3>{t('Test')}</h3>
      <div role="status">
        {tested.at === 'asking' && <StateView state={{ at: 'loading' }} />}
        {tested.at === 'failed' && <p className={styles.fault}>{tested.words}</p>}
        {tested.at === 'done' && <Shown preview={tested.preview} />}
      </div>
    </section>
  )
}

function Shown({ preview: { fault, bodies } }: { preview: SourcePreview }) {
  if (fault !== null)
    return (
      <p className={styles.fault}>
        <b>{fault.message}.</b> {t(REMEDY[fault.code])}
      </p>
    )
  if (bodies.length === 0) return <p className={styles.note}>{t('It answers, and has nothing to bring now.')}</p>
  const count = bodies.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      <p className={styles.note}>
        {t(
          '{count, plural, one {# item} other {# items}} would come in. Nothing was taken in, and nothing moved over there.',
          { count },
        )}
      </p>
      {bodies.map((body, i) => (
        <Body key={i} body={body} />
      ))}
    </>
  )
}

function Body({ body: { name, bytes, format, items, skipped, repairs, faults } }: { body: PreviewedBody }) {
  return (
    <div className={styles.body}>
      <p className={styles.name}>
        <b>{name}</b>
        <span>
          {format === null ? t('cannot be read') : formatWords(format)} · {sizeWords(bytes)}
        </span>
      </p>
      <ul className={styles.notes}>
        {faults.map(({ path, message }, i) => (
          <li key={`f${i}`} data-tone="deny">
            {path !== '' && <code>{path}</code>} {message}
          </li>
        ))}
        {repairs.map((words, i) => (
          <li key={`r${i}`}>{t('mended: {words}', { words })}</li>
        ))}
        {skipped.map((words, i) => (
          <li key={`s${i}`}>{t('left out: {words}', { words })}</li>
        ))}
      </ul>
      <ol>
        {items.map((item, i) => (
          <Item key={i} item={item} />
        ))}
      </ol>
    </div>
  )
}

function Item({ item }: { item: PreviewedBody['items'][number] }) {
  const { headline, text, publishedAt, language, sourceName, version, status } = item
  return (
    <li className={styles.item} lang={language ?? undefined}>
      <h4>{headline}</h4>
      {text !== '' && <p>{text}</p>}
      <div lang={spoken()}>
        <time dateTime={publishedAt}>{fullTime(Date.parse(publishedAt), useMinute())}</time>
        {sourceName !== null && <span>{sourceName}</span>}
        <span>{language ?? t('no language')}</span>
        {version !== null && <span>v{version}</span>}
        {status !== 'usable' && <Badge tone="correct">{status === 'canceled' ? t('kill') : status}</Badge>}
      </div>
    </li>
  )
}
