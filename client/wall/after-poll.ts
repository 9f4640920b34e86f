import type { Answer } from '../access/request.ts'

/** What a screen that waits does after the desk has answered whether it may. */
export type AfterPoll = 'start' | 'wait' | 'slower' | 'refused' | 'another-code'

/**
 * RFC 8628 §3.5. A desk that is out of reach, or has too much to do, says nothing about the code: it holds until the desk
 * says that it does not.
 */
export function afterPoll(answer: Answer<unknown>): AfterPoll {
  if (answer.ok) return 'start'
  const { error, status } = answer
  if (error === 'slow_down' || status === 429) return 'slower'
  if (error === 'access_denied') return 'refused'
  return error === 'authorization_pending' || status === 0 || status >= 500 ? 'wait' : 'another-code'
}
