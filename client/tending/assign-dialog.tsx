import type { SubmitEvent } from 'react'
import type { Story } from '../../shared/story.ts'
import { useMe } from '../access/me.tsx'
import { useFetched } from '../access/use-fetched.ts'
import { Edited } from '../edited/edited.tsx'
import type { CommandOn } from '../edited/use-editing.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogActs } from '../ui/dialog-acts.tsx'
import styles from '../ui/dialog-form.module.css'
import { fieldText } from '../ui/field-text.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { StateView } from '../ui/state-view.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { t } from '../words/t.ts'
import { useTending } from './use-tending.ts'

interface People {
  people: { id: string; name: string }[]
}

/** Whose story it is to be. */
export function AssignDialog({ story, onClose }: { story: Story; onClose: () => void }) {
  const { fetched, again } = useFetched<People>('/api/v1/people')
  return (
    <Dialog title={t('Give the story to somebody')} narrow onClose={onClose}>
      {fetched.at === 'loading' && <StateView state={{ at: 'loading' }} />}
      {fetched.at === 'error' && <StateView state={{ at: 'error', words: fetched.message, retry: again }} />}
      {fetched.value !== null && <AssignForm story={story} people={fetched.value.people} onClose={onClose} />}
    </Dialog>
  )
}

function AssignForm({ story, people, onClose }: People & { story: Story; onClose: () => void }) {
  const { me } = useMe()
  const field = useFirstField<HTMLSelectElement>()
  const { tend, overtaken, refusal } = useTending(story.id, 'opened')
  const { id: storyId, assignee } = story
  const mine = me.at === 'known' ? me.who.id : ''
  const to =
    (userId: string | null, reason?: string): CommandOn =>
    (basedOn) => ({ name: 'assign-story', args: { storyId, userId, basedOn, reason } })
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const userId = fieldText(event.currentTarget, 'who') || null
    const name = people.find(({ id }) => id === userId)?.name ?? ''
    const told = userId === null ? t('The story is nobody’s now.') : t('The story is {name}’s now.', { name })
    tend(to(userId, fieldText(event.currentTarget, 'reason') || undefined), told, to(assignee?.id ?? null), onClose)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.field}>
        {t('Whose story it is')}
        <select ref={field} name="who" defaultValue={assignee?.id ?? mine}>
          <option value="">{t('nobody’s')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === mine ? t('{name} (you)', { name }) : name}
            </option>
          ))}
        </select>
      </label>
      <ReasonField />
      <Refusal words={refusal} />
      <Edited overtaken={overtaken} onTheirs={onClose} />
      <DialogActs words={t('Give')} onClose={onClose} />
    </form>
  )
}
