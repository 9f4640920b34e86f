import { type ReactNode, useState } from 'react'
import type { Entry } from '../../shared/entry.ts'
import { ActionButton } from '../action/action-button.tsx'
import { Edited } from '../edited/edited.tsx'
import { useEditing } from '../edited/use-editing.ts'
import { useSeen } from '../edited/use-seen.ts'
import { answer } from '../ui/announcer.tsx'
import { notify } from '../ui/notices.tsx'
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
    makes: 'confirmed',
    action: 'entry.confirm',
  },
  {
    name: 'reject-entry',
    words: msg('Reject'),
    said: msg('Rejected: {party}'),
    makes: 'rejected',
    action: 'entry.reject',
  },
  {
    name: 'restore-entry',
    words: msg('Undo'),
    said: msg('Suggested again: {party}'),
    makes: 'suggested',
    action: 'entry.restore',
  },
] as const

type Judgement = (typeof JUDGEMENTS)[number]

/**
 * Judges the entry. Until its event has come it counts as judged already, so that the next key is about what the last one
 * did: `u` right behind `n` takes that back.
 */
function useJudging(entry: Entry) {
  const seen = useSeen(entry.storyId)
  const { edit, overtaken } = useEditing()
  const [asked, setAsked] = useState<{ of: Entry; makes: Entry['state'] } | null>(null)
  const judge = ({ name, said, makes }: Judgement): void => {
    const { id: entryId, party } = entry
    const refused = (message: string): void => {
      setAsked(null)
      notify(message, 'failed')
    }
    setAsked({ of: entry, makes })
    edit(
      (basedOn) => ({ name, args: { entryId, basedOn } }),
      seen(),
      () => answer(t(said, { party })),
      refused,
    )
  }
  const state = asked?.of === entry && overtaken === null ? asked.makes : entry.state
  return { state, judge, overtaken }
}

/** C21: confirm, reject, or take either back; the keys press these buttons. */
export function EntryActs({ entry, mayEdit, children }: EntryActsProps) {
  const { state, judge, overtaken } = useJudging(entry)
  return (
    <>
      <div className={styles.acts}>
        {JUDGEMENTS.filter(({ makes }) => mayEdit && state !== makes).map((judgement) => (
          <ActionButton key={judgement.name} action={judgement.action} onClick={() => judge(judgement)} shown>
            {t(judgement.words)}
          </ActionButton>
        ))}
        {children}
      </div>
      <Edited overtaken={overtaken} />
    </>
  )
}
