import { Link } from '@tanstack/react-router'
import { t } from '../words/t.ts'
import { MOST_COUNTED, type Finds } from './finds.ts'
import styles from './search-screen.module.css'

/** Nothing has all that was asked for: which part it is that nothing has, and the way on. */
export function NothingFound({ instead }: Pick<Finds, 'instead'>) {
  return (
    <div className={styles.nothing} role="status">
      <p>{t('Nothing found.')}</p>
      {instead.length > 0 && (
        <ul>
          {instead.map(({ q, without, count }) => (
            <li key={without}>
              <Link to="/search" search={{ q }}>
                {t('without {without}', { without })}
              </Link>
              <span>{count >= MOST_COUNTED ? `${MOST_COUNTED}+` : count}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{t('Copy that comes in and fits stands here at once.')}</p>
    </div>
  )
}
