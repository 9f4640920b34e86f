import { Link, useLocation } from '@tanstack/react-router'
import type { Alert } from '../../shared/alert.ts'
import { useMayEdit } from '../access/me.tsx'
import { ariaKeys, keyWords } from '../action/key-words.ts'
import { actionOf } from '../actions.ts'
import { bellWords } from '../alerts/alarm.ts'
import { usePart, useTopic } from '../follow/hooks.ts'
import { LiveState } from '../ui/live-state.tsx'
import { useMinute } from '../ui/now.ts'
import { whoseZone } from '../ui/shown-zone.ts'
import { turnZone } from '../ui/turn-zone.ts'
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
  { to: '/walls', words: msg('Walls') },
] as const

interface HeaderProps {
  onPaste: () => void
  onHelp: () => void
  onPalette: () => void
}

const FOR_EDITORS: readonly string[] = ['/sources', '/walls']
/** An editor comes to it from the list of walls. */
const FOR_READERS: readonly string[] = ['/wall']

/** The bar above every screen of the desk. */
export function Header({ onPaste, onHelp, onPalette }: HeaderProps) {
  const { pathname } = useLocation()
  const edits = useMayEdit()
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand}>
        On Record
      </Link>
      <nav className={styles.nav} aria-label={t('Screens')}>
        {NAV.filter(({ to }) => !(edits ? FOR_READERS : FOR_EDITORS).includes(to)).map(({ to, words }) => (
          <Link key={to} to={to} aria-current={navOn(to, pathname) ? 'page' : undefined}>
            {t(words)}
          </Link>
        ))}
      </nav>
      <SearchBox />
      <PaletteButton onClick={onPalette} />
      {edits && <SourceTrouble />}
      <Bell />
      <DeskState />
      <Clock />
      <DeskMenu onPaste={onPaste} onHelp={onHelp} />
    </header>
  )
}

/** Reads the desk's state by itself: the bar has nothing else that changes with each thing that comes. */
const DeskState = () => <LiveState view={useTopic('desk')} />

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

/** For whoever has no keyboard at hand: on a phone the only search there is in the bar. */
function PaletteButton({ onClick }: { onClick: () => void }) {
  const { words, keys } = actionOf('go.palette')
  return (
    <button
      type="button"
      className={styles.palette}
      title={t(words)}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={onClick}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <span className="sr">{t(words)}</span>
      <kbd>{keyWords('Mod+k')}</kbd>
    </button>
  )
}

function Clock() {
  const now = useMinute()
  const desk = whoseZone() === 'desk'
  return (
    <button type="button" className={styles.clock} onClick={turnZone} title={t('Times in my zone or in the desk’s')}>
      <time dateTime={new Date(now).toISOString()}>{clockLine(now)}</time>
      {desk && ` · ${t('desk')}`}
    </button>
  )
}
