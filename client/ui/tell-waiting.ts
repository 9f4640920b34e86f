import type { Waits } from '../follow/calls.ts'
import { t } from '../words/t.ts'
import { notify, unsay } from './notices.tsx'

let unanswered = 0
let last = 0

/** Who leaves the page while something waits for the desk is asked first: it would be lost. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function count(change: 1 | -1): void {
  unanswered += change
  if (unanswered === 1 && change === 1) addEventListener('beforeunload', ask)
  if (unanswered === 0) removeEventListener('beforeunload', ask)
}

/** C221: says of one act that it is not done while the desk can't be reached, and, once it is answered, that it is over. */
export function tellWaiting(): { waits: Waits; answered: (ok: boolean) => void } {
  last += 1
  const about = `act ${last}`
  let waiting = false
  return {
    waits(withdraw) {
      if (!waiting) count(1)
      waiting = true
      const act = withdraw === null ? null : { words: t('Don’t send it'), perform: withdraw }
      const words =
        withdraw === null
          ? t(
              'No answer from the desk yet: it may not be done. It is sent again by itself, and done once; keep this page open.',
            )
          : t(
              'Not done: the desk can’t be reached. It is kept here and sent as soon as it can be; keep this page open.',
            )
      notify(words, 'waits', act, about)
    },
    answered(ok) {
      if (!waiting) return
      count(-1)
      if (ok) notify(t('The desk has it now.'), 'told', null, about)
      else unsay(about)
    },
  }
}
