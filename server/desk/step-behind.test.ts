import { execFileSync } from 'node:child_process'
import { getPriority } from 'node:os'
import { expect, test } from 'vitest'

const MODULE = new URL('step-behind.ts', import.meta.url).href

/** Where a process stands in the end that was given a place, as `nice` counts, before it steps behind. */
function endsAt(place: number, setPriority = 'os.setPriority'): number {
  const script = `
    import os from 'node:os'
    import { syncBuiltinESMExports } from 'node:module'
    os.setPriority(${place})
    os.setPriority = ${setPriority}
    syncBuiltinESMExports()
    const { stepBehind } = await import('${MODULE}')
    stepBehind()
    console.log(os.getPriority())`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))
}

// Without rights nobody moves up from where the tests themselves run.
const here = getPriority()
const isLinux = process.platform === 'linux'

test('the analysis steps behind what people wait for, where a thread has a place of its own', () => {
  expect(endsAt(here)).toBe(isLinux ? Math.max(here, 5) : here)
})

test('what was started further behind stays there, where nobody without rights may leave', () => {
  const further = Math.max(here, 10)
  expect(endsAt(further)).toBe(further)
})

test('where the system forbids it nothing fails', () => {
  expect(endsAt(here, `() => { throw new Error('operation not permitted') }`)).toBe(here)
})
