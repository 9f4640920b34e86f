import { Link } from '@tanstack/react-router'
import styles from './choose-kind.module.css'
import { KIND_NAMES, KINDS } from './route-words.ts'

/** The ways in which copy can come. */
export function ChooseKind() {
  return (
    <ul className={styles.kinds} aria-label="Kinds of source">
      {KIND_NAMES.map((kind) => (
        <li key={kind}>
          <Link to="/sources" search={{ add: kind }}>
            <b>{KINDS[kind].words}</b>
            <span>{KINDS[kind].about}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
