import { Link } from '@tanstack/react-router'
import styles from './shell.module.css'

export function Lost() {
  return (
    <main className={styles.lost}>
      <h1>No such page</h1>
      <p>
        This address leads nowhere. The <Link to="/">desk</Link> is where it all happens.
      </p>
    </main>
  )
}
