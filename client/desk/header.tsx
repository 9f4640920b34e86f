import { Link, useLocation } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { useMayEdit } from '../access/me.tsx'
import { bellWords } from '../alerts/alarm.ts'
import { usePart, useTopic } from '../follow/hooks.ts'
import { LiveState } from '../ui/live-state.tsx'
import { useMinute } from '../ui/now.ts'
import { clockLine } from '../ui/zone.ts'
import { DeskMenu } from './desk-menu.tsx'
import { navOn } from './nav-on.ts'
import styles from './header.module.css'
import { SearchBox } from './search-box.tsx'
import { SourceTrouble } from './source-trouble.tsx'
import { msg, t } from '../words/t.ts'

const NAV = [
  { to: '/', words: msg('Desk') },
  { to: '/wire', words: msg('Wire') },
  { to: '/alerts', words: msg('Alerts') },
  { to: '/sources', words: msg('Sources') },
  { to: '/search', words: msg('Search') },
  { to: '/wall', words: msg('Wall') },
] as const

/** The bar above every screen of the desk. */
export function Header({ onPaste, onHelp }: { onPaste: () => void; onHelp: () => void }) {
  const desk = useTopic('desk')
  const { pathname } = useLocation()
  const edits = useMayEdit()
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand}>
        On Record
      </Link>
      <nav className={styles.nav} aria-label={t('Screens')}>
        {NAV.filter(({ to }) => to !== '/sources' || edits).map(({ to, words }) => (
          <Link key={to} to={to} aria-current={navOn(to, pathname) ? 'page' : undefined}>
            {t(words)}
          </Link>
        ))}
      </nav>
      <SearchBox />
      {edits && <SourceTrouble />}
      <Bell />
      <LiveState view={desk} />
      <Clock />
      <DeskMenu onPaste={onPaste} onHelp={onHelp} />
    </header>
  )
}

const NONE: Alert[] = []

function Bell() {
  const words = bellWords(usePart('desk', (view) => view.screen?.alerts ?? NONE))
  if (words === null) return null
  return (
    <Link to="/alerts" className={styles.bell}>
      {words}
    </Link>
  )
}

function Clock() {
  const now = useMinute()
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      {clockLine(now)}
    </time>
  )
}
