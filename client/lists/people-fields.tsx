import type { Party } from '../../shared/party.ts'
import buttons from '../ui/button.module.css'
import { Chips } from './alias-fields.tsx'
import styles from './lists.module.css'

type Person = Party['spokespeople'][number]

export const blankPerson = (name = '', role = 'spokesperson'): Person => ({
  name,
  aliases: [],
  role,
  from: null,
  until: null,
})

interface PersonProps {
  person: Person
  number: number
  onChange: (next: Person) => void
  onRemove: () => void
}

function PersonFields({ person, number, onChange, onRemove }: PersonProps) {
  const of = `of spokesperson ${number}`
  return (
    <div className={styles.person}>
      <label>
        <span>Name</span>
        <input
          value={person.name}
          aria-label={`Name ${of}`}
          required
          maxLength={200}
          onChange={(event) => onChange({ ...person, name: event.target.value })}
        />
      </label>
      <label>
        <span>Role</span>
        <input
          value={person.role}
          aria-label={`Role ${of}`}
          maxLength={120}
          onChange={(event) => onChange({ ...person, role: event.target.value })}
        />
      </label>
      <label>
        <span>From</span>
        <input
          type="date"
          value={person.from ?? ''}
          aria-label={`First day ${of}`}
          onChange={(event) => onChange({ ...person, from: event.target.value || null })}
        />
      </label>
      <label>
        <span>Until</span>
        <input
          type="date"
          value={person.until ?? ''}
          aria-label={`Last day ${of}`}
          onChange={(event) => onChange({ ...person, until: event.target.value || null })}
        />
      </label>
      <div className={styles.spellings}>
        <Chips
          label={`Other spellings ${of}`}
          values={person.aliases}
          placeholder="other spelling"
          onChange={(aliases) => onChange({ ...person, aliases })}
        />
        <button type="button" className={buttons.plain} onClick={onRemove} aria-label={`Remove ${person.name || of}`}>
          Remove
        </button>
      </div>
    </div>
  )
}

/** Who speaks for a party, a block for each person. */
export function PeopleFields({ people, onChange }: { people: readonly Person[]; onChange: (next: Person[]) => void }) {
  return (
    <fieldset className={styles.group}>
      <legend>Spokespeople</legend>
      {people.map((person, at) => (
        <PersonFields
          key={at}
          person={person}
          number={at + 1}
          onChange={(next) => onChange(people.with(at, next))}
          onRemove={() => onChange(people.toSpliced(at, 1))}
        />
      ))}
      <button type="button" className={buttons.button} onClick={() => onChange([...people, blankPerson()])}>
        Add a spokesperson
      </button>
    </fieldset>
  )
}
