import { isWaiting } from '../alerts/alarm.ts'
import { Link, useLocation } from '@tanstack/react-router'
import { navOn } from './nav-on.ts'
import type { Alert } from '../../shared/alert.ts'
import { usePart } from '../follow/hooks.ts'
import styles from './phone-nav.module.css'
import { msg, t } from '../words/t.ts'

const NAV = [
  { to: '/', words: msg('Stories') },
  { to: '/wire', words: msg('Wire') },
  { to: '/alerts', words: msg('Alerts') },
  { to: '/search', words: msg('Search') },
] as const

const NONE: Alert[] = []

/** How many alerts wait: whoever is on call has no header to tell it. */
function Open() {
  const alerts = usePart('desk', (view) => view.screen?.alerts ?? NONE)
  const open = alerts.filter(isWaiting).length
  return open === 0 ? null : (
    <>
      {' '}
      <span className={styles.open} aria-label={t('{open} open', { open })}>
        {open}
      </span>
    </>
  )
}

/** On a phone the screens are chosen at the bottom, where the thumb is. */
export function PhoneNav() {
  const { pathname } = useLocation()
  return (
    <nav className={styles.nav} aria-label={t('Screens')}>
      {NAV.map(({ to, words }) => (
        <Link key={to} to={to} aria-current={navOn(to, pathname) ? 'page' : undefined}>
          {t(words)}
          {to === '/alerts' && <Open />}
        </Link>
      ))}
    </nav>
  )
}
