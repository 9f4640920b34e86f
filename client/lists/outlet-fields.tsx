import type { Outlet } from '../../shared/outlet.ts'
import { AliasFields, Chips } from './alias-fields.tsx'
import type { ListedOutlet } from './list-rows.ts'
import styles from './lists.module.css'
import { RowField } from './name-field.tsx'
import { t } from '../words/t.ts'

interface OutletFieldsProps {
  outlet: Outlet
  outlets: readonly ListedOutlet[]
  onChange: (next: Outlet) => void
}

/** Where its copy stands, and who delivers it. */
function Places({ outlet, put }: { outlet: Outlet; put: (part: Partial<Outlet>) => void }) {
  return (
    <fieldset className={styles.group}>
      <legend>{t('Sites and sources')}</legend>
      <div className={styles.language}>
        <span>{t('Sites')}</span>
        <Chips
          label={t('Sites')}
          values={outlet.domains}
          placeholder="courier.example"
          onChange={(domains) => put({ domains })}
        />
      </div>
      <div className={styles.language}>
        <span>{t('Sources')}</span>
        <Chips
          label={t('Sources')}
          values={outlet.sources}
          placeholder={t('id of a source')}
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
          <span>{t('Name')}</span>
          <input value={outlet.name} required maxLength={200} onChange={(event) => put({ name: event.target.value })} />
        </label>
        <RowField
          label={t('Family of')}
          value={outlet.family}
          rows={outlets.filter(({ id, off }) => id !== outlet.id && !off)}
          onChange={(family) => put({ family })}
        />
        <label>
          <span>{t('Language')}</span>
          <input
            value={outlet.language ?? ''}
            pattern="[a-z]{2,3}"
            title={t('two or three small letters, such as en')}
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
          <span>{t('News agency')}</span>
        </label>
      </div>
      {kin.length > 0 && (
        <p className={styles.hint}>
          {t('One voice with {names}: counted once.', { names: kin.map(({ content }) => content.name).join(', ') })}
        </p>
      )}
      <Places outlet={outlet} put={put} />
      <AliasFields aliases={outlet.aliases} onChange={(aliases) => put({ aliases })} />
    </>
  )
}
