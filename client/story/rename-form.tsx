import type { SubmitEvent } from 'react'
import type { Story } from '../../shared/story.ts'
import buttons from '../ui/button.module.css'
import { useAct } from '../ui/use-act.ts'
import styles from './story-head.module.css'
import { fieldText } from '../ui/field-text.ts'

/** A new title in place of the old one; Esc leaves it. */
export function RenameForm({ story, onDone }: { story: Story; onDone: () => void }) {
  const act = useAct()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const title = fieldText(event.currentTarget, 'title')
    if (title !== '' && title !== story.title) act({ name: 'rename-story', args: { storyId: story.id, title } })
    onDone()
  }
  return (
    <form className={styles.rename} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <input
        name="title"
        aria-label="Title of the story"
        defaultValue={story.title}
        maxLength={200}
        ref={(input) => input?.focus()}
      />
      <button type="submit" className={buttons.solid}>
        Rename
      </button>
      <button type="button" className={buttons.button} onClick={onDone}>
        Leave it
      </button>
    </form>
  )
}
