import { type SubmitEvent, useId, useState } from 'react'
import type { AlertRule, AlertRuleRow } from '../../shared/alert-rule.ts'
import { useSaved } from '../saved/use-saved.ts'
import { useKnownValues } from '../search/use-known-values.ts'
import buttons from '../ui/button.module.css'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import styles from './rule-form.module.css'
import { RulePreviewed } from './rule-previewed.tsx'
import { RuleScopeFields } from './rule-scope-fields.tsx'
import { RuleTells } from './rule-tells.tsx'
import { fieldsOf, isOwnKind, isUnfinished, NEW_RULE, OWN_KINDS, type RuleFields, ruleFrom } from './rules.ts'

interface RuleFormProps {
  /** The rule that is changed; null for another one. */
  before: AlertRule | null
  row: AlertRuleRow | null
  onSet: () => void
}

/** Writes a rule, and tells what it would have told in the last week. */
export function RuleForm({ before, row, onSet }: RuleFormProps) {
  const id = useId()
  const [fields, setFields] = useState<RuleFields>(before === null ? NEW_RULE : fieldsOf(before))
  const [seen] = useState(row?.seq ?? 0)
  // What was left to the desk last: a preview is asked for when a field is left, not with each letter.
  const [asked, setAsked] = useState(fields)
  const [refused, setRefused] = useState('')
  const known = useKnownValues()
  const act = useAct()
  const change = (more: Partial<RuleFields>): void => setFields((all) => ({ ...all, ...more }))
  const choose = (more: Partial<RuleFields>): void => {
    change(more)
    setAsked({ ...fields, ...more })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setRefused('')
    act({ name: 'put-alert-rule', args: { rule: ruleFrom(fields, before), basedOn: seen } }, onSet, setRefused)
  }
  const isFirst = before !== null && row === null
  return (
    <form className={styles.form} onSubmit={submit} onBlur={() => setAsked(fields)} aria-labelledby={id}>
      <h3 id={id}>{before === null ? t('Another rule') : t('Change “{name}”', { name: before.name })}</h3>
      <Kind fields={fields} isFixed={before !== null} choose={choose} />
      <Special fields={fields} change={change} />
      <RuleScopeFields fields={fields} known={known} change={change} choose={choose} />
      <RuleTells fields={fields} choose={choose} />
      <label>
        {t('Name of the rule')}
        <input
          value={fields.name}
          maxLength={120}
          placeholder={t(OWN_KINDS[fields.kind])}
          onChange={({ target: { value } }) => change({ name: value })}
        />
      </label>
      {!isUnfinished(asked) && <RulePreviewed rule={ruleFrom(asked, before)} />}
      <Refusal words={refused} />
      <span className={styles.acts}>
        <button type="submit" className={buttons.solid}>
          {before === null ? t('Set the rule') : t('Save')}
        </button>
        {before !== null && (
          <button type="button" className={buttons.button} onClick={onSet}>
            {t('Leave it')}
          </button>
        )}
        {isFirst && <small className={styles.soft}>{t('Every desk begins with this rule.')}</small>}
      </span>
    </form>
  )
}

interface KindProps {
  fields: RuleFields
  isFixed: boolean
  choose: (more: Partial<RuleFields>) => void
}

/** What a rule waits for: once it is set, it waits for that. */
function Kind({ fields, isFixed, choose }: KindProps) {
  return (
    <label>
      {t('Tell when')}
      <select
        value={fields.kind}
        disabled={isFixed}
        onChange={({ target: { value } }) => isOwnKind(value) && choose({ kind: value })}
      >
        {Object.entries(OWN_KINDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What one kind of rule needs to know besides where it looks. */
function Special({ fields, change }: { fields: RuleFields; change: (more: Partial<RuleFields>) => void }) {
  if (fields.kind === 'first-report')
    return (
      <label>
        {t('Words of the topic, all of them')}
        <input value={fields.words} maxLength={200} onChange={({ target: { value } }) => change({ words: value })} />
      </label>
    )
  if (fields.kind === 'outlets')
    return (
      <label>
        {t('How many outlets')}
        <input
          type="number"
          min={2}
          max={50}
          required
          value={fields.count}
          onChange={({ target: { value } }) => change({ count: value })}
        />
      </label>
    )
  return fields.kind === 'search' ? <SearchField fields={fields} change={change} /> : null
}

/** A search as it is typed, or one that is saved. */
function SearchField({ fields, change }: { fields: RuleFields; change: (more: Partial<RuleFields>) => void }) {
  const id = useId()
  const saved = useSaved()
  return (
    <label>
      {t('What to search for')}
      <input
        value={fields.q}
        maxLength={1_000}
        required
        list={saved.length > 0 ? id : undefined}
        placeholder={t('Words, “a phrase”, -not, source:reuters, stance:denial…')}
        onChange={({ target: { value } }) => change({ q: value })}
      />
      {saved.length > 0 && (
        <datalist id={id}>
          {saved.map(({ search }) => (
            <option key={search.id} value={search.q}>
              {search.name}
            </option>
          ))}
        </datalist>
      )}
    </label>
  )
}
