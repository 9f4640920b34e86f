import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Counts {
  passed: number
  failed: number
}

/** True for a run that was not sound although no test of it failed: a process of it ended by itself, or a file did not load. */
export const brokeOff = (file: string, sound: boolean): boolean => !sound && countsOf(file, true).failed === 0

const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

/**
 * What vitest's JSON report counts. A run that failed without a failed test (a file that does not load, an error between
 * tests) or that left no report counts as one failure.
 */
export function countsOf(file: string, sound: boolean): Counts {
  try {
    const { numPassedTests, numFailedTests } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { passed: numPassedTests, failed: Math.max(numFailedTests, Number(!sound)) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
