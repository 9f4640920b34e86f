import { useId } from 'react'
import type { Claim } from '../../shared/claim.ts'
import type { Story } from '../../shared/story.ts'
import { usePart } from '../follow/hooks.ts'
import type { KnownValues } from '../search/complete.ts'
import { t } from '../words/t.ts'
import styles from './rule-form.module.css'
import { type RuleFields, scopesOf } from './rules.ts'

const NO_STORIES: Story[] = []
const NONE: readonly string[] = []
const NO_CLAIMS: Claim[] = []

interface ScopeProps {
  fields: RuleFields
  known: KnownValues
  change: (more: Partial<RuleFields>) => void
  choose: (more: Partial<RuleFields>) => void
}

/** Where a rule looks: the whole desk where nothing is filled in. */
export function RuleScopeFields({ fields, known, change, choose }: ScopeProps) {
  const has = scopesOf(fields.kind)
  const listed = { fields, change }
  return (
    <fieldset className={styles.scope}>
      <legend>{t('Only here; empty is the whole desk')}</legend>
      {has.has('story') && <StoryChoice fields={fields} choose={choose} />}
      {has.has('party') && fields.storyId !== '' && <ClaimChoice fields={fields} choose={choose} />}
      {has.has('party') && <Listed {...listed} name="parties" label={t('Parties or speakers')} values={known.party} />}
      {has.has('source') && <Listed {...listed} name="sources" label={t('Sources')} values={known.source} />}
      {has.has('language') && <Listed {...listed} name="languages" label={t('Languages, as en, ru')} />}
      {has.has('confidence') && (
        <label>
          {t('Least confidence, in %')}
          <input
            type="number"
            min={0}
            max={100}
            required
            value={fields.confidence}
            onChange={({ target: { value } }) => change({ confidence: value })}
          />
        </label>
      )}
    </fieldset>
  )
}

function StoryChoice({ fields, choose }: Pick<ScopeProps, 'fields' | 'choose'>) {
  const stories = usePart('desk', (view) => view.screen?.stories ?? NO_STORIES)
  const open = stories.filter(({ id, state }) => state === 'open' || id === fields.storyId)
  const isElsewhere = fields.storyId !== '' && open.every(({ id }) => id !== fields.storyId)
  return (
    <label>
      {t('Story')}
      <select value={fields.storyId} onChange={({ target: { value } }) => choose({ storyId: value, claimId: '' })}>
        <option value="">{t('any')}</option>
        {isElsewhere && <option value={fields.storyId}>{t('an earlier story')}</option>}
        {open.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function ClaimChoice({ fields, choose }: Pick<ScopeProps, 'fields' | 'choose'>) {
  const claims = usePart(`story:${fields.storyId}`, (view) => view.screen?.claims ?? NO_CLAIMS)
  const there = claims.filter(({ dropped, mergedInto }) => !dropped && mergedInto === null)
  return (
    <label>
      {t('Claim')}
      <select value={fields.claimId} onChange={({ target: { value } }) => choose({ claimId: value })}>
        <option value="">{t('any')}</option>
        {there.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ListedProps {
  fields: RuleFields
  change: ScopeProps['change']
  name: 'parties' | 'sources' | 'languages'
  label: string
  values?: readonly string[] | undefined
}

/** Names, separated by commas; the first may be picked from what the desk knows. */
function Listed({ fields, change, name, label, values = NONE }: ListedProps) {
  const id = useId()
  return (
    <label>
      {label}
      <input
        value={fields[name]}
        list={values.length > 0 ? id : undefined}
        autoComplete="off"
        onChange={({ target: { value } }) => change({ [name]: value })}
      />
      {values.length > 0 && (
        <datalist id={id}>
          {[...new Set(values)].slice(0, 500).map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </datalist>
      )}
    </label>
  )
}
