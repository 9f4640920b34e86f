import { expect, test } from 'vitest'
import { anAlert, aLine, anEntry } from '../tests/helpers/build.ts'
import { correctionOf } from './corrected-since.ts'

const report = anEntry({ id: 'report', seq: 5, stance: 'report', firstItemId: 'copy', carriedBy: ['copy'] })
const notice = anEntry({ id: 'notice', seq: 8, stance: 'correction', firstItemId: 'copy', carriedBy: ['copy'] })
const alert = {
  ...anAlert({ id: 'a', kind: 'correction', entryId: 'notice', itemId: 'copy' }),
  seq: 9,
  headline: 'Corrects',
}
const around = (entry = notice) => ({
  alerts: [alert],
  entries: [report, entry],
  items: [{ ...aLine({ itemId: 'copy', source: 'post' }), seq: 1 }],
})

test('S21: a correction of its copy marks what was logged before it, unless a person has rejected it', () => {
  expect(correctionOf(report, around())).toBe('Corrects')
  expect(correctionOf(report, around({ ...notice, state: 'rejected' }))).toBeNull()
  expect(correctionOf(notice, around())).toBeNull()
})
