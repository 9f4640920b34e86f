import type { Target } from '../../shared/duty.ts'
import { useFetched } from '../access/use-fetched.ts'
import { t } from '../words/t.ts'
import styles from './rule-form.module.css'
import type { RuleFields } from './rules.ts'
import { targetKey, useTargets } from './use-targets.ts'

const NOBODY: { id: string; name: string }[] = []

interface RuleTellsProps {
  fields: RuleFields
  choose: (more: Partial<RuleFields>) => void
}

/** Whom a rule tells besides the channels that ask for its kind; whoever was named and is gone stays to be taken off. */
export function RuleTells({ fields: { tells }, choose }: RuleTellsProps) {
  const { fetched } = useFetched<{ people: { id: string; name: string }[] }>('/api/v1/people')
  const there = useTargets(fetched.value?.people ?? NOBODY)
  const known = new Set(there.map(targetKey))
  const targets = [...there, ...tells.filter((one) => !known.has(targetKey(one)))]
  const named = new Set(tells.map(targetKey))
  const turn = (one: Target): void =>
    choose({
      tells: named.has(targetKey(one)) ? tells.filter((was) => targetKey(was) !== targetKey(one)) : [...tells, one],
    })
  if (targets.length === 0) return null
  return (
    <fieldset className={styles.hours}>
      <legend>{t('Tell these besides whoever asks for such alerts')}</legend>
      <span className={styles.days}>
        {targets.map((one) => (
          <label key={targetKey(one)}>
            <input type="checkbox" checked={named.has(targetKey(one))} onChange={() => turn(one)} />
            {one.name}
          </label>
        ))}
      </span>
    </fieldset>
  )
}
