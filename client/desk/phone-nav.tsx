import { Link } from '@tanstack/react-router'
import styles from './phone-nav.module.css'

const NAV = [
  { to: '/', words: 'Stories' },
  { to: '/wire', words: 'Wire' },
  { to: '/alerts', words: 'Alerts' },
  { to: '/search', words: 'Search' },
] as const

/** On a phone the screens are chosen at the bottom, where the thumb is. */
export function PhoneNav() {
  return (
    <nav className={styles.nav} aria-label="Screens">
      {NAV.map(({ to, words }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to !== '/', includeSearch: false }}
          activeProps={{ 'data-on': true }}
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}
