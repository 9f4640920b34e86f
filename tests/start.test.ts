import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { refuseOldNode } from '../server/old-node.ts'
import { startProcess } from './helpers/start-process.ts'

/** Several processes start one after another; on a busy machine each takes a while. */
const PATIENCE = 120_000

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs an entry that ends by itself. */
async function run(entry: string[], env: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, entry, {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const [code] = await once(child, 'close')
  return { code: Number(code), ...said }
}

const linesOf = (text: string): string[] => text.trim().split('\n')

test(
  'an empty desk prints the set-up link before its one ready line, is alone on its folder, and stops with 0',
  async () => {
    const folder = aFolder()
    const server = await startProcess(folder)
    expect(server.said.join()).toMatch(new RegExp(`${server.url}/setup\\?token=[\\w-]{43}`))
    const second = await run(['server/main.ts'], { DATA_DIR: folder, PORT: '0' })
    expect(second.code).toBe(1)
    expect(linesOf(second.err)).toEqual([`Another server works on ${folder} already.`])
    expect(await server.end('SIGTERM')).toBe(0)
  },
  PATIENCE,
)

test(
  'a taken port is one line and exit 1, for the desk and for the demo',
  async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const address = taken.address()
    const port = String(typeof address === 'object' ? address?.port : address)
    for (const entry of ['server/main.ts', 'server/demo.ts']) {
      const { code, out, err } = await run([entry], { DATA_DIR: aFolder(), PORT: port, DEMO_SPEED: '0' })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(linesOf(err)).toEqual([`Port ${port} on 127.0.0.1 is taken. Set PORT to another one.`])
    }
  },
  PATIENCE,
)

test(
  'a bad variable is one line and exit 2',
  async () => {
    const { code, err } = await run(['server/main.ts'], { DATA_DIR: aFolder(), PORT: 'http' })
    expect(code).toBe(2)
    expect(linesOf(err)).toEqual(['Bad configuration: PORT="http": must be a whole number'])
  },
  PATIENCE,
)

test(
  'the bootstrap hands on arguments, output and exit code',
  async () => {
    const { code, out } = await run(
      ['server/bootstrap.mjs', 'server/cli/main.ts', 'key', 'create', '--role', 'viewer'],
      {
        DATA_DIR: aFolder(),
      },
    )
    expect(code).toBe(0)
    expect(out).toMatch(/^or_viewer_[\w-]{43}\n$/)
    expect((await run(['server/bootstrap.mjs', 'server/cli/main.ts', 'nothing'], {})).code).toBe(1)
  },
  PATIENCE,
)

test.each(['22.12.0', '24.21.0', '30.0.0'])('Node %s carries the desk', (version) => {
  expect(() => refuseOldNode(version, fail)).not.toThrow()
})

test.each(['20.19.0', '22.11.0'])('Node %s is refused in one clear line', (version) => {
  expect(() => refuseOldNode(version, fail)).toThrow(/^On Record needs Node 22\.12 or newer; this is [\d.]+\. .*$/)
})

function fail(line: string): never {
  throw new Error(line)
}
