import type { Outlet } from '../../shared/outlet.ts'
import { AliasFields, Chips } from './alias-fields.tsx'
import type { ListedOutlet } from './list-rows.ts'
import styles from './lists.module.css'
import { RowField } from './name-field.tsx'

interface OutletFieldsProps {
  outlet: Outlet
  outlets: readonly ListedOutlet[]
  onChange: (next: Outlet) => void
}

/** Where its copy stands, and who delivers it. */
function Places({ outlet, put }: { outlet: Outlet; put: (part: Partial<Outlet>) => void }) {
  return (
    <fieldset className={styles.group}>
      <legend>Sites and sources</legend>
      <div className={styles.language}>
        <span>Sites</span>
        <Chips
          label="Sites"
          values={outlet.domains}
          placeholder="courier.example"
          onChange={(domains) => put({ domains })}
        />
      </div>
      <div className={styles.language}>
        <span>Sources</span>
        <Chips
          label="Sources"
          values={outlet.sources}
          placeholder="id of a source"
          onChange={(sources) => put({ sources })}
        />
      </div>
    </fieldset>
  )
}

/** Everything that a desk says of an outlet. */
export function OutletFields({ outlet, outlets, onChange }: OutletFieldsProps) {
  const put = (part: Partial<Outlet>): void => onChange({ ...outlet, ...part })
  const kin = outlets.filter(
    ({ content, id, off }) => !off && id !== outlet.id && (content.family ?? id) === (outlet.family ?? outlet.id),
  )
  return (
    <>
      <div className={styles.fields}>
        <label className={styles.long}>
          <span>Name</span>
          <input value={outlet.name} required maxLength={200} onChange={(event) => put({ name: event.target.value })} />
        </label>
        <RowField
          label="Family of"
          value={outlet.family}
          rows={outlets.filter(({ id, off }) => id !== outlet.id && !off)}
          onChange={(family) => put({ family })}
        />
        <label>
          <span>Language</span>
          <input
            value={outlet.language ?? ''}
            pattern="[a-z]{2,3}"
            title="two or three small letters, such as en"
            maxLength={3}
            onChange={(event) => put({ language: event.target.value.trim() || null })}
          />
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={outlet.isAgency}
            onChange={(event) => put({ isAgency: event.target.checked })}
          />
          <span>News agency</span>
        </label>
      </div>
      {kin.length > 0 && (
        <p className={styles.hint}>One voice with {kin.map(({ content }) => content.name).join(', ')}: counted once.</p>
      )}
      <Places outlet={outlet} put={put} />
      <AliasFields aliases={outlet.aliases} onChange={(aliases) => put({ aliases })} />
    </>
  )
}
