import { Link } from '@tanstack/react-router'
import styles from './choose-kind.module.css'
import { KIND_NAMES, KINDS, kindWords } from './route-words.ts'
import { t } from '../words/t.ts'

/** The ways in which copy can come. */
export function ChooseKind() {
  return (
    <ul className={styles.kinds} aria-label={t('Kinds of source')}>
      {KIND_NAMES.map((kind) => (
        <li key={kind}>
          <Link to="/sources" search={{ add: kind }}>
            <b>{kindWords(kind)}</b>
            <span>{t(KINDS[kind].about)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
