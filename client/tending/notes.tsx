import { type SubmitEvent, useState } from 'react'
import type { Note } from '../../shared/note.ts'
import { LONGEST_NOTE } from '../../shared/note-length.ts'
import { useOffer } from '../action/use-offer.ts'
import { Edited } from '../edited/edited.tsx'
import type { CommandOn } from '../edited/use-editing.ts'
import { usePart } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { onEscape } from '../ui/escape.ts'
import { fieldText } from '../ui/field-text.ts'
import { useMinute } from '../ui/now.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useFirstField } from '../ui/use-first-field.ts'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { shortTime } from '../ui/zone.ts'
import { t } from '../words/t.ts'
import styles from './notes.module.css'
import { useTending } from './use-tending.ts'

const NONE: readonly Note[] = []

/** C72: what editors wrote beside the story, for the desk's own eyes. */
export function Notes({ storyId }: { storyId: string }) {
  const all = usePart(`notes:${storyId}`, (view) => view.screen?.notes ?? NONE)
  const [writing, setWriting] = useState<string | null>(null)
  useOffer('story.note', () => setWriting(''))
  const notes = all.filter(({ removed }) => !removed)
  const close = (): void => setWriting(null)
  if (notes.length === 0 && writing === null) return null
  return (
    <section className={styles.notes} aria-label={t('Notes')}>
      {notes.map((note) =>
        note.id === writing ? (
          <NoteForm key={note.id} storyId={storyId} note={note} onDone={close} />
        ) : (
          <NoteRow key={note.id} note={note} onEdit={() => setWriting(note.id)} />
        ),
      )}
      {writing === '' && <NoteForm storyId={storyId} note={null} onDone={close} />}
    </section>
  )
}

const onNote =
  (name: 'remove-note' | 'restore-note', noteId: string): CommandOn =>
  (basedOn) => ({ name, args: { noteId, basedOn } })

function NoteRow({ note, onEdit }: { note: Note; onEdit: () => void }) {
  const now = useMinute()
  const { tend, overtaken } = useTending(note.storyId, 'done')
  const { id, text, author, writtenAt, editedBy } = note
  const remove = (): void => tend(onNote('remove-note', id), t('The note is removed.'), onNote('restore-note', id))
  return (
    <div className={styles.note}>
      <p>{text}</p>
      <small>
        {author} · <time dateTime={writtenAt}>{shortTime(Date.parse(writtenAt), now)}</time>
        {editedBy !== null && ` · ${t('changed by {name}', { name: editedBy })}`}
        <button type="button" className={buttons.plain} onClick={onEdit}>
          {t('Change')}
        </button>
        <button type="button" className={buttons.plain} onClick={remove}>
          {t('Remove')}
        </button>
      </small>
      <Edited overtaken={overtaken} />
    </div>
  )
}

function NoteForm({ storyId, note, onDone }: { storyId: string; note: Note | null; onDone: () => void }) {
  const field = useFirstField<HTMLTextAreaElement>()
  useFocusBack()
  const { tend, overtaken, refusal } = useTending(storyId, 'opened')
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const text = fieldText(event.currentTarget, 'text')
    if (text === '' || text === note?.text) return onDone()
    if (note === null)
      return tend(() => ({ name: 'write-note', args: { storyId, text } }), t('The note is written.'), null, onDone)
    const put =
      (words: string): CommandOn =>
      (basedOn) => ({ name: 'edit-note', args: { noteId: note.id, text: words, basedOn } })
    tend(put(text), t('The note is changed.'), put(note.text), onDone)
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onEscape(onDone)}>
      <textarea
        ref={field}
        name="text"
        rows={2}
        maxLength={LONGEST_NOTE}
        defaultValue={note?.text ?? ''}
        aria-label={t('Note, for the desk alone')}
        placeholder={t('For the desk alone: on no wall, and never outside')}
      />
      <Refusal words={refusal} />
      <Edited overtaken={overtaken} onTheirs={onDone} />
      <div>
        <button type="submit" className={buttons.solid}>
          {t('Keep the note')}
        </button>
        <button type="button" className={buttons.button} onClick={onDone}>
          {t('Leave it')}
        </button>
      </div>
    </form>
  )
}
