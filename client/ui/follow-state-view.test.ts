import { expect, test } from 'vitest'
import { panelState } from './follow-state-view.tsx'

test('C189: a panel without a screen says whether it comes, cannot come, or may not', () => {
  expect(panelState({ at: 'loading' }, true)).toEqual({ at: 'loading' })
  expect(panelState({ at: 'loading' }, false)).toEqual({ at: 'unreached' })
  expect(panelState({ at: 'refused', code: 'protocol-mismatch', message: 'm' }, true)).toEqual({ at: 'outdated' })
  expect(panelState({ at: 'refused', code: 'forbidden', message: 'for editors' }, true)).toEqual({
    at: 'error',
    words: 'for editors',
  })
})
