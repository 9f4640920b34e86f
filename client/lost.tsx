import { Link } from '@tanstack/react-router'
import styles from './shell.module.css'
import { rich } from './words/rich.ts'
import { t } from './words/t.ts'

export function Lost() {
  return (
    <main className={styles.lost}>
      <h1>{t('No such page')}</h1>
      <p>
        {rich('This address leads nowhere. The <desk>desk</desk> is where it all happens.', {
          desk: <Link to="/" />,
        })}
      </p>
    </main>
  )
}
