import { type SubmitEvent, useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { Edited } from '../edited/edited.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { StoryPicker } from './story-picker.tsx'
import { useMerge } from './use-merge.ts'
import { t } from '../words/t.ts'

/** C50: everything of the open story goes into another, which is picked by its title. Stays open until the desk has answered. */
export function MergeDialog({ story, onClose }: { story: Story; onClose: () => void }) {
  const [into, setInto] = useState<Story | null>(null)
  const { merge, overtaken, refusal } = useMerge(story, onClose)
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (into !== null) merge(into, fieldText(event.currentTarget, 'reason') || undefined)
  }
  return (
    <Dialog title={t('Merge the story into another')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p>
          {t('“{title}” is emptied and closed; its items, claims, entries and alerts go over as they stand.', {
            title: story.title,
          })}
        </p>
        <StoryPicker storyId={story.id} picked={into} onPick={setInto} />
        <ReasonField />
        <Refusal words={refusal} />
        <Edited overtaken={overtaken} onTheirs={onClose} />
        <DialogActs words={t('Merge')} onClose={onClose} disabled={into === null} />
      </form>
    </Dialog>
  )
}
