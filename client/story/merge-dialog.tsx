import { type SubmitEvent, useState } from 'react'
import type { Story } from '../../shared/story.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { StoryPicker } from './story-picker.tsx'

interface MergeDialogProps {
  story: Story
  onClose: () => void
  onMerge: (into: Story, reason: string | undefined) => void
}

/** C50: everything of the open story goes into another, which is picked by its title. */
export function MergeDialog({ story, onClose, onMerge }: MergeDialogProps) {
  const [into, setInto] = useState<Story | null>(null)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (into === null) return
    onMerge(into, fieldText(event.currentTarget, 'reason') || undefined)
    onClose()
  }
  return (
    <Dialog title="Merge the story into another" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p>“{story.title}” is emptied and closed; its items, claims, entries and alerts go over as they stand.</p>
        <StoryPicker storyId={story.id} picked={into} onPick={setInto} />
        <ReasonField />
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid} disabled={into === null}>
            Merge
          </button>
          <button type="button" className={buttons.button} onClick={onClose}>
            Leave it
          </button>
        </div>
      </form>
    </Dialog>
  )
}
