import { Link } from '@tanstack/react-router'
import { t } from '../words/t.ts'
import { countWords } from './new-finds.ts'
import { type Saved, savedAs } from './saved.ts'
import styles from './saved-list.module.css'
import { useNewFinds } from './use-new-finds.ts'
import { useSaved, useSeenUpTo } from './use-saved.ts'

/** Lists that are kept live here; further ones are named without a count. */
const MOST_LIVE = 24

/** The saved searches, each with what it has found since its reader last looked. */
export function SavedList({ q }: { q: string }) {
  const saved = useSaved()
  const open = savedAs(saved, q)
  if (saved.length === 0) return null
  const of = (whose: Saved['of'], words: string) => {
    const those = saved.flatMap((one, at) => (one.of === whose ? [{ one, live: at < MOST_LIVE }] : []))
    return those.length === 0 ? null : (
      <div className={styles.group} role="group" aria-label={words}>
        <span aria-hidden="true">{words}</span>
        {those.map(({ one, live }) => (
          <SavedLink key={one.search.id} saved={one} open={one === open} live={live} />
        ))}
      </div>
    )
  }
  return (
    <nav className={styles.saved} aria-label={t('Saved searches')}>
      {of('mine', t('Mine'))}
      {of('desk', t('Desk'))}
    </nav>
  )
}

function SavedLink({ saved: { search, of }, open, live }: { saved: Saved; open: boolean; live: boolean }) {
  const after = useSeenUpTo(search)
  const fresh = useNewFinds(search.q, open || !live ? null : after)
  const { name, q } = search
  return (
    <Link
      to="/search"
      search={{ q }}
      className={styles.search}
      title={of === 'desk' ? t('{q} (saved by {author})', { q, author: search.author }) : q}
      aria-current={open ? 'page' : undefined}
    >
      <span className={styles.name}>{name}</span>
      {fresh !== null && fresh > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{countWords(fresh)}</span>
          <span className="sr">{t('{count} new', { count: countWords(fresh) })}</span>
        </span>
      )}
    </Link>
  )
}
