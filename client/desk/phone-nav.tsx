import { Link, useLocation } from '@tanstack/react-router'
import { navOn } from './nav-on.ts'
import styles from './phone-nav.module.css'

const NAV = [
  { to: '/', words: 'Stories' },
  { to: '/wire', words: 'Wire' },
  { to: '/alerts', words: 'Alerts' },
  { to: '/search', words: 'Search' },
] as const

/** On a phone the screens are chosen at the bottom, where the thumb is. */
export function PhoneNav() {
  const { pathname } = useLocation()
  return (
    <nav className={styles.nav} aria-label="Screens">
      {NAV.map(({ to, words }) => (
        <Link key={to} to={to} aria-current={navOn(to, pathname) ? 'page' : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  )
}
