import type { Fault } from '../../shared/error-code.ts'
import type { Format } from '../../shared/format.ts'
import type { RouteSecret, SourceSettings } from '../../shared/source-settings.ts'
import { FaultsContext, TextField } from './field.tsx'
import styles from './form.module.css'
import { ReadingFields, TimingFields } from './reading-fields.tsx'
import { RouteChecks, RouteFields } from './route-fields.tsx'
import { kindWords } from './route-words.ts'
import { SecretFields } from './secret-fields.tsx'
import { t } from '../words/t.ts'

interface SourceFieldsProps {
  settings: SourceSettings
  secret: RouteSecret | null
  hasSecret: boolean
  formats: readonly Format[]
  faults: readonly Fault[]
  /** False for who may look only. */
  mayChange: boolean
  /** What a new source's id would be; null for one that is set up. */
  proposed: string | null
  onSettings: (settings: SourceSettings) => void
  onSecret: (secret: RouteSecret | null) => void
}

/** Everything that is set for a source. */
export function SourceFields(props: SourceFieldsProps) {
  const { settings, secret, hasSecret, formats, faults, mayChange, proposed, onSettings, onSecret } = props
  const put = (part: Partial<SourceSettings>): void => onSettings({ ...settings, ...part })
  const { kind } = settings.route
  return (
    <FaultsContext value={faults}>
      <fieldset className={styles.all} disabled={!mayChange} aria-label={t('Settings')}>
        {kind !== 'push' && (
          <section className={styles.group} aria-label={kindWords(kind)}>
            <h3>{kindWords(kind)}</h3>
            <div className={styles.fields}>
              <RouteFields route={settings.route} onChange={(route) => put({ route })} />
              <SecretFields kind={kind} hasSecret={hasSecret} secret={secret} onChange={onSecret} />
              <RouteChecks route={settings.route} onChange={(route) => put({ route })} />
            </div>
          </section>
        )}
        <section className={styles.group} aria-label={t('Reading')}>
          <h3>{t('Reading')}</h3>
          <div className={styles.fields}>
            <TextField
              label={t('Outlet’s own name')}
              at="/settings/name"
              value={settings.name ?? ''}
              maxLength={200}
              placeholder={t('as the copy says')}
              onChange={(name) => put({ name: name.trim() === '' ? null : name })}
            />
            {proposed !== null && (
              <TextField
                label={t('Id')}
                at="/id"
                value={settings.id}
                placeholder={proposed}
                maxLength={120}
                hint={t('Its items stand under it for good.')}
                onChange={(id) => put({ id })}
              />
            )}
            <ReadingFields settings={settings} put={put} formats={formats} />
          </div>
        </section>
        <section className={styles.group} aria-label={t('Timing')}>
          <h3>{t('Timing')}</h3>
          <div className={styles.fields}>
            <TimingFields settings={settings} put={put} />
          </div>
        </section>
      </fieldset>
    </FaultsContext>
  )
}
