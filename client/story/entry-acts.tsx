import type { ReactNode } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { ActionButton } from '../action/action-button.tsx'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { answer } from '../ui/announcer.tsx'
import { msg, t } from '../words/t.ts'
import styles from './entry-acts.module.css'

interface EntryActsProps {
  entry: Entry
  /** False for a reader who may not change it. */
  mayEdit: boolean
  /** What else can be done with it. */
  children?: ReactNode
}

const JUDGEMENTS = [
  {
    name: 'confirm-entry',
    words: msg('Confirm'),
    said: msg('Confirmed: {party}'),
    unless: 'confirmed',
    action: 'entry.confirm',
  },
  {
    name: 'reject-entry',
    words: msg('Reject'),
    said: msg('Rejected: {party}'),
    unless: 'rejected',
    action: 'entry.reject',
  },
  {
    name: 'restore-entry',
    words: msg('Undo'),
    said: msg('Suggested again: {party}'),
    unless: 'suggested',
    action: 'entry.restore',
  },
] as const

/** C21: confirm, reject, or take either back; the keys press these buttons. */
export function EntryActs({ entry: { id: entryId, storyId, state, party }, mayEdit, children }: EntryActsProps) {
  const seen = useSeen(storyId)
  const { edit, overtaken } = useEditing()
  return (
    <>
      <div className={styles.acts}>
        {JUDGEMENTS.filter(({ unless }) => mayEdit && state !== unless).map(({ name, words, said, action }) => (
          <ActionButton
            key={name}
            action={action}
            onClick={() =>
              edit(
                (basedOn) => ({ name, args: { entryId, basedOn } }),
                seen(),
                () => answer(t(said, { party })),
              )
            }
            shown
          >
            {t(words)}
          </ActionButton>
        ))}
        {children}
      </div>
      <Edited overtaken={overtaken} />
    </>
  )
}
