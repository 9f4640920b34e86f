import { type Command, CommanderError } from 'commander'
import { Refusal } from '../../shared/error-code.ts'
import { BadConfig, readConfig } from '../config.ts'
import { CannotStart } from '../listen.ts'
import { createProgram } from './program.ts'
import { CommandFailed, printLine, type Surroundings } from './surroundings.ts'

type Streams = Omit<Surroundings, 'config'>

/** Failures that a person can do something about: told in one line, without a stack. */
function isExpected(error: unknown): error is Error {
  if (error instanceof Refusal || error instanceof CommandFailed || error instanceof CannotStart) return true
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:E|SQLITE_)[A-Z_]+$/.test(error.code)
  )
}

function told(error: Error): string {
  const faults = error instanceof Refusal ? error.faults.map(({ path, message }) => `${path} ${message}`) : []
  return faults.length === 0 ? error.message : `${error.message}: ${faults.join('; ')}`
}

/** Makes a command and all below it write to `streams` and throw where it would end the process. */
function tame(command: Command, { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>): void {
  command.exitOverride()
  command.configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
  for (const below of command.commands) tame(below, { stdout, stderr })
}

/** Exit code of a failure, which is told here. Throws what is a fault of ours. */
function settle(error: unknown, { stderr }: Streams): number {
  if (error instanceof CommanderError) return error.exitCode
  if (error instanceof BadConfig) {
    printLine(stderr, error.message)
    return 2
  }
  if (!isExpected(error)) throw error
  printLine(stderr, told(error))
  return 1
}

/** Runs one command line to its end; answers the exit code: 0, 1 for what could not be done, 2 for a bad environment. */
export async function runCommandLine(
  args: readonly string[],
  env: Record<string, string | undefined>,
  streams: Streams,
): Promise<number> {
  try {
    const program = createProgram({ config: readConfig(env), ...streams })
    tame(program, streams)
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    return settle(error, streams)
  }
}
