import type { Party } from '../../shared/party.ts'
import buttons from '../ui/button.module.css'
import { Chips } from './alias-fields.tsx'
import styles from './lists.module.css'
import { t } from '../words/t.ts'

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
  return (
    <div className={styles.person}>
      <label>
        <span>{t('Name')}</span>
        <input
          value={person.name}
          aria-label={t('Name of spokesperson {number}', { number })}
          required
          maxLength={200}
          onChange={(event) => onChange({ ...person, name: event.target.value })}
        />
      </label>
      <label>
        <span>{t('Role')}</span>
        <input
          value={person.role}
          aria-label={t('Role of spokesperson {number}', { number })}
          maxLength={120}
          onChange={(event) => onChange({ ...person, role: event.target.value })}
        />
      </label>
      <Days person={person} number={number} onChange={onChange} />
      <div className={styles.spellings}>
        <Chips
          label={t('Other spellings of spokesperson {number}', { number })}
          values={person.aliases}
          placeholder={t('other spelling')}
          onChange={(aliases) => onChange({ ...person, aliases })}
        />
        <RemoveButton name={person.name} number={number} onRemove={onRemove} />
      </div>
    </div>
  )
}

/** From when until when somebody speaks for the party. */
function Days({ person, number, onChange }: Omit<PersonProps, 'onRemove'>) {
  return (
    <>
      <label>
        <span>{t('From')}</span>
        <input
          type="date"
          value={person.from ?? ''}
          aria-label={t('First day of spokesperson {number}', { number })}
          onChange={(event) => onChange({ ...person, from: event.target.value || null })}
        />
      </label>
      <label>
        <span>{t('Until')}</span>
        <input
          type="date"
          value={person.until ?? ''}
          aria-label={t('Last day of spokesperson {number}', { number })}
          onChange={(event) => onChange({ ...person, until: event.target.value || null })}
        />
      </label>
    </>
  )
}

function RemoveButton({ name, number, onRemove }: { name: string; number: number; onRemove: () => void }) {
  const words = name === '' ? t('Remove spokesperson {number}', { number }) : t('Remove {value}', { value: name })
  return (
    <button type="button" className={buttons.plain} onClick={onRemove} aria-label={words}>
      {t('Remove')}
    </button>
  )
}

/** Who speaks for a party, a block for each person. */
export function PeopleFields({ people, onChange }: { people: readonly Person[]; onChange: (next: Person[]) => void }) {
  return (
    <fieldset className={styles.group}>
      <legend>{t('Spokespeople')}</legend>
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
        {t('Add a spokesperson')}
      </button>
    </fieldset>
  )
}
