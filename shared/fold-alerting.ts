import type { LogEvent } from './event.ts'
import { assertNever } from './must.ts'
import type { AlertingScreen } from './screen.ts'

const byId = <T>(rows: readonly T[], idOf: (row: T) => string): T[] =>
  rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))

/** Brings how alerts arise from before `event` to after it. */
export function foldAlerting(screen: AlertingScreen, event: LogEvent): AlertingScreen {
  if (event.type !== 'alerting-changed') return screen
  const { change, by, at, seq } = event
  switch (change.what) {
    case 'rule': {
      const { rule, editor } = change
      const rest = screen.rules.filter((row) => row.rule.id !== rule.id)
      return { ...screen, rules: byId([...rest, { rule, editor, by, at, seq }], (row) => row.rule.id) }
    }
    case 'rule-removed':
      return { ...screen, rules: screen.rules.filter((row) => row.rule.id !== change.ruleId) }
    default:
      return assertNever(change)
  }
}
