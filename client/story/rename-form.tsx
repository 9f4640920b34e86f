import { type SubmitEvent, useState } from 'react'
import type { Story } from '../../shared/story.ts'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import buttons from '../ui/button.module.css'
import { onEscape } from '../ui/escape.ts'
import { fieldText } from '../ui/field-text.ts'
import { notify } from '../ui/notices.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { useFirstField } from '../ui/use-first-field.ts'
import { useFocusBack } from '../ui/use-focus-back.ts'
import styles from './story-head.module.css'
import { t } from '../words/t.ts'

/** A new title in place of the old one; Esc leaves it. It stays open until the desk has taken it. */
export function RenameForm({ story: { id: storyId, title: before }, onDone }: { story: Story; onDone: () => void }) {
  const [seen] = useState(useSeen(storyId))
  const [began] = useState(before)
  const [refusal, setRefusal] = useState('')
  const field = useFirstField<HTMLInputElement>()
  useFocusBack()
  const act = useAct()
  const { edit, overtaken } = useEditing()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const title = fieldText(event.currentTarget, 'title')
    if (title === '' || title === began) return onDone()
    const done = (basedOn: number): void => {
      onDone()
      const perform = (): void => act({ name: 'rename-story', args: { storyId, title: before, basedOn } })
      notify(t('The story has another title.'), 'told', { words: t('Undo'), perform })
    }
    setRefusal('')
    edit((basedOn) => ({ name: 'rename-story', args: { storyId, title, basedOn } }), seen, done, setRefusal)
  }
  return (
    <form className={styles.rename} onSubmit={submit} onKeyDown={onEscape(onDone)}>
      <input name="title" aria-label={t('Title of the story')} defaultValue={began} maxLength={200} ref={field} />
      <button type="submit" className={buttons.solid}>
        {t('Rename')}
      </button>
      <button type="button" className={buttons.button} onClick={onDone}>
        {t('Leave it')}
      </button>
      <div className={styles.refused}>
        <Refusal words={refusal} />
        <Edited overtaken={overtaken} onTheirs={onDone} />
      </div>
    </form>
  )
}
