import { useState } from 'react'
import type { AlertRule, AlertRuleRow } from '../../shared/alert-rule.ts'
import { rulesInForce } from '../../shared/rules-in-force.ts'
import type { Story } from '../../shared/story.ts'
import { usePart } from '../follow/hooks.ts'
import buttons from '../ui/button.module.css'
import { Dialog } from '../ui/dialog.tsx'
import { keyed } from '../ui/keyed.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { t } from '../words/t.ts'
import { alertWords } from './alarm.ts'
import styles from './channels-dialog.module.css'
import { RuleForm } from './rule-form.tsx'
import { ruleWords } from './rules.ts'

const NO_ROWS: AlertRuleRow[] = []
const NO_STORIES: Story[] = []
const storyOf = keyed<Story>((story) => story.id)

/** By which rules alerts arise: those that every desk begins with, the desk's own, and another. */
export function RulesDialog({ onClose }: { onClose: () => void }) {
  const rows = usePart('alerting', (view) => view.screen?.rules ?? NO_ROWS)
  const [edited, setEdited] = useState<string | null>(null)
  const rules = rulesInForce(rows)
  const rowOf = (id: string): AlertRuleRow | null => rows.find(({ rule }) => rule.id === id) ?? null
  return (
    <Dialog title={t('Rules of alerts')} onClose={onClose}>
      <div className={styles.body}>
        <ul className={styles.list} aria-label={t('Rules')}>
          {rules.map((rule) => (
            <Rule
              key={rule.id}
              rule={rule}
              row={rowOf(rule.id)}
              isEdited={edited === rule.id}
              onEdit={(open) => setEdited(open ? rule.id : null)}
            />
          ))}
        </ul>
        {edited === null && <RuleForm key={rows.length} before={null} row={null} onSet={() => undefined} />}
      </div>
    </Dialog>
  )
}

interface RuleProps {
  rule: AlertRule
  row: AlertRuleRow | null
  isEdited: boolean
  onEdit: (open: boolean) => void
}

function Rule({ rule, row, isEdited, onEdit }: RuleProps) {
  const act = useAct()
  const [refused, setRefused] = useState('')
  const stories = usePart('desk', (view) => view.screen?.stories ?? NO_STORIES)
  const basedOn = row?.seq ?? 0
  const isKill = rule.when.kind === 'kill'
  const done = (): void => setRefused('')
  const turn = (): void =>
    act({ name: 'put-alert-rule', args: { rule: { ...rule, on: !rule.on }, basedOn } }, done, setRefused)
  const drop = (): void => act({ name: 'remove-alert-rule', args: { ruleId: rule.id, basedOn } }, done, setRefused)
  return (
    <li data-rule={rule.id}>
      <strong>
        {row === null ? alertWords(rule.when.kind) : rule.name}
        {!rule.on && <small className={styles.soft}> · {t('off')}</small>}
      </strong>
      <span className={styles.soft}>
        {ruleWords(rule, (id) => storyOf(stories, id)?.title)}
        {row !== null && ` · ${t('set by {name}', { name: row.editor })}`}
      </span>
      <Refusal words={refused} />
      {!isKill && !isEdited && (
        <span className={styles.acts}>
          <button type="button" className={buttons.button} aria-pressed={rule.on} onClick={turn}>
            {rule.on ? t('Switch off') : t('Switch on')}
          </button>
          <button type="button" className={buttons.plain} onClick={() => onEdit(true)}>
            {t('Change')}
          </button>
          {row !== null && (
            <button type="button" className={buttons.plain} onClick={drop}>
              {t('Remove')}
            </button>
          )}
        </span>
      )}
      {isEdited && <RuleForm before={rule} row={row} onSet={() => onEdit(false)} />}
    </li>
  )
}
