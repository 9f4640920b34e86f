import { useState } from 'react'
import { blankParty, type ListedParty, newId } from './list-rows.ts'
import { PartyFields } from './party-fields.tsx'
import { blankPerson } from './people-fields.tsx'
import { RowForm } from './row-form.tsx'
import { RowHistory } from './row-history.tsx'

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
  const party = row?.content ?? blankParty(newId(name, new Set(parties.map(({ id }) => id))), name)
  const known = speaker === null || party.spokespeople.some((s) => s.name === speaker.name)
  if (known) return party
  return { ...party, spokespeople: [...party.spokespeople, blankPerson(speaker.name, speaker.role || 'spokesperson')] }
}

export function PartyForm(props: PartyFormProps) {
  const { row, parties, onClose } = props
  const [party, setParty] = useState(() => begun(props))
  const final = () => (row === null ? { ...party, id: newId(party.name, new Set(parties.map(({ id }) => id))) } : party)
  return (
    <RowForm
      title={row === null ? 'New party' : row.content.name}
      row={row}
      note={party.note}
      onNote={(note) => setParty({ ...party, note })}
      onClose={onClose}
      commandOf={(step, basedOn, reason) =>
        step === 'put'
          ? { name: 'put-party', args: { party: final(), basedOn, reason } }
          : { name: step === 'remove' ? 'remove-party' : 'restore-party', args: { id: party.id, basedOn, reason } }
      }
      history={
        row !== null && (
          <RowHistory
            list="parties"
            id={row.id}
            version={String(row.own?.seq ?? 0)}
            onPut={(before) => 'party' in before && before.party && setParty(before.party)}
          />
        )
      }
    >
      <PartyFields
        party={party}
        parties={parties}
        onChange={(next) => setParty({ ...next, office: next.kind === 'office' ? next.office : null })}
      />
    </RowForm>
  )
}
