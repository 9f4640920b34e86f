// The command line: environment, streams, exit codes.
import { Refusal } from '../../shared/error-code.ts'
import { BadConfig, readConfig } from '../config.ts'
import { CannotStart } from '../listen.ts'
import { refuseOldNode } from '../old-node.ts'
import { CommandFailed } from './surroundings.ts'

refuseOldNode()
const { createProgram } = await import('./program.ts')

/** Failures that a person can do something about: told in one line, without a stack. */
function isExpected(error: unknown): error is Error {
  if (error instanceof Refusal || error instanceof CommandFailed || error instanceof CannotStart) return true
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
}

function told(error: Error): string {
  const faults = error instanceof Refusal ? error.faults.map(({ path, message }) => `${path} ${message}`) : []
  return faults.length === 0 ? error.message : `${error.message}: ${faults.join('; ')}`
}

// Whoever reads the output may stop early: `onrecord analyse … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  const config = readConfig(process.env)
  const { stdin, stdout, stderr } = process
  await createProgram({ config, stdin, stdout, stderr }).parseAsync(process.argv)
} catch (error) {
  if (error instanceof BadConfig) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  } else if (isExpected(error)) {
    process.stderr.write(`${told(error)}\n`)
    process.exitCode = 1
  } else throw error
}
