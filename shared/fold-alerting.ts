import type { LogEvent } from './event.ts'
import { assertNever } from './must.ts'
import type { AlertingScreen } from './screen.ts'

const byId = <T>(rows: readonly T[], idOf: (row: T) => string): T[] =>
  rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))

/** Brings how alerts arise from before `event` to after it. */
export function foldAlerting(screen: AlertingScreen, event: LogEvent): AlertingScreen {
  if (event.type !== 'alerting-changed') return screen
  const { change, by, at, seq, reason } = event
  switch (change.what) {
    case 'rule': {
      const { rule, editor } = change
      const rest = screen.rules.filter((row) => row.rule.id !== rule.id)
      return { ...screen, rules: byId([...rest, { rule, editor, by, at, seq }], (row) => row.rule.id) }
    }
    case 'rule-removed':
      return { ...screen, rules: screen.rules.filter((row) => row.rule.id !== change.ruleId) }
    case 'mute': {
      const stamp = { editor: change.editor, by, at, seq, reason }
      // What ended before is nobody's concern any more.
      const others = screen.mutes.filter(({ id, until }) => id !== change.mute.id && until > at)
      return { ...screen, mutes: [...others, { ...change.mute, ...stamp }] }
    }
    case 'unmute':
      return { ...screen, mutes: screen.mutes.filter(({ id }) => id !== change.muteId) }
    case 'duty': {
      const { duty, editor } = change
      const rest = screen.duties.filter((row) => row.duty.userId !== duty.userId)
      return { ...screen, duties: byId([...rest, { duty, editor, by, at, seq }], (row) => row.duty.userId) }
    }
    case 'duty-removed':
      return { ...screen, duties: screen.duties.filter((row) => row.duty.userId !== change.userId) }
    case 'ladder':
      return { ...screen, ladder: { ladder: change.ladder, editor: change.editor, by, at, seq } }
    default:
      return assertNever(change)
  }
}
