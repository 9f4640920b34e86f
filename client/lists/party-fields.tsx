import { OFFICE_KINDS } from '../../shared/office-kind.ts'
import type { Party } from '../../shared/party.ts'
import { AliasFields } from './alias-fields.tsx'
import type { ListedParty } from './list-rows.ts'
import styles from './lists.module.css'
import { RowField } from './name-field.tsx'
import { PeopleFields } from './people-fields.tsx'
import { t } from '../words/t.ts'
import { partyKindWords } from './kind-words.ts'

const KINDS = ['organisation', 'office', 'state', 'person'] as const satisfies readonly Party['kind'][]

interface PartyFieldsProps {
  party: Party
  parties: readonly ListedParty[]
  onChange: (next: Party) => void
}

/** Everything that a desk says of a party. */
export function PartyFields({ party, parties, onChange }: PartyFieldsProps) {
  const put = (part: Partial<Party>): void => onChange({ ...party, ...part })
  return (
    <>
      <div className={styles.fields}>
        <label className={styles.long}>
          <span>{t('Name')}</span>
          <input value={party.name} required maxLength={200} onChange={(event) => put({ name: event.target.value })} />
        </label>
        <label>
          <span>{t('Kind')}</span>
          <select
            value={party.kind}
            onChange={(event) => put({ kind: KINDS.find((k) => k === event.target.value) ?? party.kind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {partyKindWords(kind)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('Kind of office')}</span>
          <select
            value={party.office ?? ''}
            disabled={party.kind !== 'office'}
            onChange={(event) => put({ office: OFFICE_KINDS.find((o) => o === event.target.value) ?? null })}
          >
            <option value="">{t('none of these')}</option>
            {OFFICE_KINDS.map((office) => (
              <option key={office} value={office}>
                {partyKindWords(office)}
              </option>
            ))}
          </select>
        </label>
        <RowField
          label={t('Belongs to')}
          value={party.belongsTo}
          rows={parties.filter(({ id, off }) => id !== party.id && !off)}
          onChange={(belongsTo) => put({ belongsTo })}
        />
      </div>
      <AliasFields aliases={party.aliases} onChange={(aliases) => put({ aliases })} />
      <PeopleFields people={party.spokespeople} onChange={(spokespeople) => put({ spokespeople })} />
    </>
  )
}
