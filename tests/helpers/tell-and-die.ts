import type { OutboxGiven } from '../../server/alert/outbox/outbox.ts'
import { openOutboxDesk, raising } from './outbox-desk.ts'

/**
 * A desk for tests that kill it: raises the alert named second (none for ''), tells it, and kills itself at the step named
 * third. Ends by itself once its channel has been told.
 */
const [, , dataDir = '', alertId = '', step = ''] = process.argv
const die = (at: string): void => {
  if (at === step) process.kill(process.pid, 'SIGKILL')
}

function dying({ store, send }: Pick<OutboxGiven, 'store' | 'send'>): Pick<OutboxGiven, 'store' | 'send'> {
  const kept: OutboxGiven['store'] = {
    ...store,
    async keepMessage(message, facts) {
      die('before the message is kept')
      await store.keepMessage(message, facts)
      die('after the message is kept')
    },
    async putAttempt(message, attempt) {
      die('before the answer is kept')
      await store.putAttempt(message, attempt)
      die('after the answer is kept')
      process.exit(0)
    },
  }
  return { store: kept, send }
}

const { log, outbox } = await openOutboxDesk(dataDir, {}, dying)
if (alertId !== '') await log.append({ events: [raising({ id: alertId })], rows: [] })
die('after the event is logged')
outbox.wake()
