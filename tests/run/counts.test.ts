import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokeOff, countsOf } from './counts.ts'

function aReport(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'on-record-counts-')), 'report.json')
  writeFileSync(file, content)
  return file
}

test.each([
  ['a sound run', '{"numPassedTests":7,"numFailedTests":0}', true, { passed: 7, failed: 0 }],
  ['failed tests', '{"numPassedTests":5,"numFailedTests":2}', false, { passed: 5, failed: 2 }],
  ['a file that did not load', '{"numPassedTests":7,"numFailedTests":0}', false, { passed: 7, failed: 1 }],
  ['a broken report', '{', true, { passed: 0, failed: 1 }],
])('%s is counted', (_what, content, sound, counts) => {
  expect(countsOf(aReport(content), sound)).toEqual(counts)
})

test('no report is a failure', () => {
  expect(countsOf('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1 })
})

test('a run broke off where it was not sound and no test failed', () => {
  const none = aReport('{"numPassedTests":7,"numFailedTests":0}')
  const some = aReport('{"numPassedTests":5,"numFailedTests":2}')
  expect([brokeOff(none, false), brokeOff(none, true), brokeOff(some, false)]).toEqual([true, false, false])
  expect(brokeOff('/nowhere/report.json', false)).toBe(false)
})
