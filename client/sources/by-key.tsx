import { Link } from '@tanstack/react-router'
import type { UnsetSource } from '../../shared/unset-source.ts'
import { useMayAdmin } from '../access/me.tsx'
import { useMinute } from '../ui/now.ts'
import { t } from '../words/t.ts'
import styles from './by-key.module.css'
import { lastWords } from './rate.ts'

/** R62: who brings copy by a key alone: when it spoke last, how much it has brought, by which key. */
export function ByKey({ unset, beside = false }: { unset: readonly UnsetSource[]; beside?: boolean }) {
  const now = useMinute()
  const mayAdmin = useMayAdmin()
  if (unset.length === 0) return null
  return (
    <section
      className={styles.part}
      data-beside={beside || undefined}
      tabIndex={beside ? 0 : undefined}
      aria-label={t('By key alone')}
    >
      <h3>
        {t('By key alone')} · {unset.length}
      </h3>
      <p>
        {t('They bring copy without being set up as sources: nobody is told when they fall silent.')}{' '}
        {mayAdmin && (
          <Link to="/sources" search={{ add: 'push' }}>
            {t('Set one up under its id')}
          </Link>
        )}
      </p>
      <ul>
        {unset.map(({ id, name, items, lastItemAt, keys }) => (
          <li key={id}>
            <b>{name}</b>
            <time>{lastItemAt === null ? t('no copy yet') : lastWords(lastItemAt, now)}</time>
            <small>
              {[
                t('{items, plural, one {# item} other {# items}}', { items }),
                t('id {id}', { id }),
                keys.length === 0
                  ? t('by a key for any source, or by hand')
                  : t('{count, plural, one {key} other {keys}}: {names}', {
                      count: keys.length,
                      names: keys.join(', '),
                    }),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
