import { Readable, Writable } from 'node:stream'
import { runCommandLine } from '../../server/cli/run.ts'

/** Runs one command in this process, with its streams in memory. */
export async function commandLine(
  dataDir: string,
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const into = (name: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        said[name] += chunk.toString()
        done()
      },
    })
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: into('out'), stderr: into('err') }
  const code = await runCommandLine(args, { DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env }, streams)
  return { code, ...said }
}
