import type { Story } from '../../shared/story.ts'
import { MergedNote } from './merged-note.tsx'
import styles from './proposal-bar.module.css'

/** What is left of a story that a split opened, once that was taken back: its title, and where its copy stands again. */
export function WithdrawnStory({ story }: { story: Story }) {
  return (
    <div className={styles.withdrawn}>
      <h1>{story.title}</h1>
      <MergedNote story={story} mayEdit={false} />
    </div>
  )
}
