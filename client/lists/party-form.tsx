import { ContentForm, idFor } from './content-form.tsx'
import { blankParty, type ListedParty } from './list-rows.ts'
import { PartyFields } from './party-fields.tsx'
import { blankPerson } from './people-fields.tsx'
import { t } from '../words/t.ts'

/** A person whom copy names as speaking for somebody. */
export interface Speaker {
  name: string
  role: string
}

interface PartyFormProps {
  row: ListedParty | null
  /** Name of a new row. */
  name: string
  /** Somebody to add to the spokespeople. */
  speaker: Speaker | null
  parties: readonly ListedParty[]
  onClose: () => void
}

/** A party as the form begins with it. */
function begun({ row, name, speaker, parties }: PartyFormProps) {
  const party = row?.content ?? blankParty(idFor(name, parties), name)
  const known = speaker === null || party.spokespeople.some((s) => s.name === speaker.name)
  if (known) return party
  return { ...party, spokespeople: [...party.spokespeople, blankPerson(speaker.name, speaker.role || 'spokesperson')] }
}

export function PartyForm(props: PartyFormProps) {
  const { row, parties, onClose } = props
  return (
    <ContentForm
      list="parties"
      newTitle={t('New party')}
      row={row}
      rows={parties}
      begun={() => begun(props)}
      renderFields={(party, put) => (
        <PartyFields
          party={party}
          parties={parties}
          onChange={(next) => put({ ...next, office: next.kind === 'office' ? next.office : null })}
        />
      )}
      contentOf={(before) => ('party' in before ? before.party : null)}
      commandOf={(step, party, stamp) =>
        step === 'put'
          ? { name: 'put-party', args: { party, ...stamp } }
          : { name: step === 'remove' ? 'remove-party' : 'restore-party', args: { id: party.id, ...stamp } }
      }
      onClose={onClose}
    />
  )
}
