// The desk for looking at: a throw-away data folder, no login on this machine, and the sample wire replayed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BadConfig, readConfig } from './config.ts'
import { refuseOldNode } from './old-node.ts'
import { stopOnSignals } from './signals.ts'

refuseOldNode()
const [{ serve }, { CannotStart }, { playSample, readDemoSpeed }] = await Promise.all([
  import('./serve.ts'),
  import('./listen.ts'),
  import('./cli/play-sample.ts'),
])

const WIRE = fileURLToPath(new URL('cli/sample-wire.jsonl', import.meta.url))

const dataDir = mkdtempSync(join(tmpdir(), 'on-record-demo-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
const say = (line: string): void => void process.stderr.write(`${line}\n`)

try {
  const speed = readDemoSpeed(process.env['DEMO_SPEED'])
  const config = { ...readConfig(process.env), host: '127.0.0.1', dataDir, publicUrl: null }
  const serving = await serve(config, { demo: true })
  const playing = new AbortController()
  stopOnSignals(async () => {
    playing.abort()
    await serving.stop()
  })
  process.stdout.write(`On Record is live at ${serving.url}\n`)
  const target = { url: serving.url, key: serving.localKey }
  playSample(WIRE, { target, speed, now: Date.now, say, signal: playing.signal }).catch((error: unknown) => {
    if (!playing.signal.aborted) say(`The sample wire stopped: ${String(error)}`)
  })
} catch (error) {
  if (!(error instanceof BadConfig) && !(error instanceof CannotStart)) throw error
  say(error.message)
  process.exitCode = error instanceof BadConfig ? 2 : 1
}
