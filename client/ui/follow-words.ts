import type { FollowState } from '../follow/view.ts'
import { ago } from './zone.ts'
import { t } from '../words/t.ts'

/** F6 in words, for a person and for a screen reader. `age` is how old the shown state is, where it is stale. */
export interface StateWords {
  tone: 'live' | 'stale' | 'wait'
  words: string
}

export function followWords(state: FollowState, now: number): StateWords {
  switch (state.at) {
    case 'loading':
      return { tone: 'wait', words: t('connecting') }
    case 'live':
      return { tone: 'live', words: t('live') }
    case 'catching-up':
      return {
        tone: 'wait',
        words: state.behind === null ? t('catching up') : t('catching up · {behind}', { behind: state.behind }),
      }
    case 'stale':
      return { tone: 'stale', words: t('stale · {age}', { age: ago(state.since, now) }) }
    case 'refused':
      return { tone: 'stale', words: t(state.code === 'protocol-mismatch' ? 'reload to go on' : 'not allowed') }
    default: {
      const never: never = state
      return never
    }
  }
}
