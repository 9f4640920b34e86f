import type { Alert } from '../../shared/alert.ts'
import type { World } from '../action/action.ts'
import { t } from '../words/t.ts'

/**
 * Takes an alert over, and tells which: it may have been another one than the reader had in mind. What somebody has
 * answered already is nothing to take back.
 */
export function acknowledge(
  { id: alertId, headline }: Pick<Alert, 'id' | 'headline'>,
  command: World['command'],
  tell: World['tell'],
): void {
  command({ name: 'acknowledge-alert', args: { alertId } }, (basedOn, changed) =>
    changed
      ? tell(t('Acknowledged: {headline}', { headline }), { name: 'reopen-alert', args: { alertId, basedOn } })
      : tell(t('Answered already: {headline}', { headline })),
  )
}
