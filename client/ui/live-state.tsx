import type { TopicView } from '../follow/view.ts'
import { followWords } from './follow-words.ts'
import styles from './live-state.module.css'
import { useSecond } from './now.ts'
import { number } from '../words/t.ts'

/** What the screen says of itself, with the number of the last event it has seen. */
export function LiveState({ view }: { view: Pick<TopicView, 'state' | 'cursor'> }) {
  const { tone, words } = followWords(view.state, useSecond())
  return (
    <span className={styles.live} data-tone={tone}>
      <i aria-hidden="true" />
      {words}
      {view.cursor !== null && (
        <span className={styles.seq}>
          {' · '}
          <span>#{number(view.cursor.seq)}</span>
        </span>
      )}
    </span>
  )
}
