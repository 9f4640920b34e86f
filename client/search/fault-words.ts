import type { FaultCode, QueryFault } from '../../shared/search/fault.ts'
import { assertNever } from '../../shared/must.ts'
import { t } from '../words/t.ts'

/** What is wrong with a part of what was typed. */
function whatIsWrong(code: FaultCode, typed: string): string {
  switch (code) {
    case 'unclosed-quote':
      return t('The quotation mark is not closed: taken to the end.')
    case 'unclosed-group':
      return t('The parenthesis is not closed: taken to the end.')
    case 'stray-close':
      return t('This parenthesis closes nothing: left out.')
    case 'lonely-operator':
      return t('{typed} needs something beside it: left out.', { typed })
    case 'unknown-field':
      return t('{typed} names no field: taken for words.', { typed })
    case 'no-value':
      return t('{typed} needs a value right behind it: left out.', { typed })
    case 'no-words':
      return t('{typed} has no letters: left out.', { typed })
    case 'unknown-stance':
      return t('“{typed}” is no stance: left out. Try denial, report, confirmation, no-comment.', { typed })
    case 'unknown-mark':
      return t('“{typed}” is nothing that copy can be: left out. Try killed, embargoed, unconfirmed, unfiled.', {
        typed,
      })
    case 'bad-urgency':
      return t('“{typed}” is no urgency: left out. Try 1, <=3, >=4.', { typed })
    case 'bad-time':
      return t('“{typed}” is no time: left out. Try 2h, yesterday, 14:05, 2026-11-28.', { typed })
    case 'short-prefix':
      return t('{typed} is looked for in headlines alone.', { typed })
    case 'too-much':
      return t('More parts than can be looked at: the rest is left out.')
    default:
      return assertNever(code)
  }
}

export const faultWords = ({ code, typed }: QueryFault): string => whatIsWrong(code, typed)
