import { type SubmitEvent, useState } from 'react'
import type { ItemLine } from '../../shared/item.ts'
import type { Story } from '../../shared/story.ts'
import { Edited } from '../edited/edited.tsx'
import type { CommandOn } from '../edited/use-editing.ts'
import { StoryPicker } from '../story/story-picker.tsx'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { t } from '../words/t.ts'
import { useTending } from './use-tending.ts'

/** Which story the item is to stand in; what it alone carries goes with it. */
export function FileDialog({ item, onClose }: { item: ItemLine; onClose: () => void }) {
  const [story, setStory] = useState<Story | null>(null)
  const [form, setForm] = useState<HTMLFormElement | null>(null)
  const { tend, overtaken, refusal } = useTending(item.storyId, 'opened')
  const { itemId, storyId: before } = item
  const into =
    (storyId: string | null, reason?: string): CommandOn =>
    (basedOn) => ({ name: 'file-item', args: { itemId, storyId, basedOn, reason } })
  const reason = (): string | undefined => (form === null ? undefined : fieldText(form, 'reason') || undefined)
  const file = (to: Story | null): void => {
    const told = to === null ? t('The item is in no story.') : t('The item is filed in “{title}”.', { title: to.title })
    tend(into(to?.id ?? null, reason()), told, into(before), onClose)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (story !== null) file(story)
  }
  return (
    <Dialog title={t('File the item')} onClose={onClose}>
      <form ref={setForm} className={styles.form} onSubmit={submit}>
        <p lang={item.language ?? undefined}>
          {item.headline} <small>{item.sourceName}</small>
        </p>
        <StoryPicker storyId={before} picked={story} onPick={setStory} />
        <ReasonField />
        <Refusal words={refusal} />
        <Edited overtaken={overtaken} onTheirs={onClose} />
        <div className={styles.acts}>
          <button type="submit" className={buttons.solid} disabled={story === null}>
            {t('File')}
          </button>
          {before !== null && (
            <button type="button" className={buttons.button} onClick={() => file(null)}>
              {t('Out of any story')}
            </button>
          )}
          <button type="button" className={buttons.plain} onClick={onClose}>
            {t('Leave it')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
