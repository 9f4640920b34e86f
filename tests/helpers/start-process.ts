import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Started {
  process: ChildProcess
  /** Address from the ready line. */
  url: string
  /** Lines on stdout before the ready line. */
  said: string[]
  /** Ends it and answers its exit code, or null when it was ended by the signal. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts the real server as a process of its own on a data folder and a free port, and waits for its ready line. */
export async function startProcess(dataDir: string, env: Record<string, string> = {}): Promise<Started> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^On Record is live at (http:\S+)/.exec(line)?.[1]
    if (url) {
      child.stdout.resume()
      return {
        process: child,
        url,
        said,
        async end(signal) {
          child.kill(signal)
          const [code] = await exited
          return typeof code === 'number' ? code : null
        },
      }
    }
    said.push(line)
  }
  throw new Error(`the server ended before it was ready; it said: ${said.join(' | ')}`)
}

/** Runs one command of the command line to its end. */
export async function onrecord(
  dataDir: string,
  args: string[],
  input = '',
  more: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['server/cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error', ...more },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code: Number(code), out, err }
}
