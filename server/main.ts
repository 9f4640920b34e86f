// The real desk: environment, signals, listening.
import { BadConfig, readConfig } from './config.ts'
import { refuseOldNode } from './old-node.ts'
import { stopOnSignals } from './signals.ts'

refuseOldNode()
// Only now: an old Node would crash in what these load.
const [{ serve }, { CannotStart }] = await Promise.all([import('./serve.ts'), import('./listen.ts')])

try {
  const serving = await serve(readConfig(process.env), { demo: false })
  stopOnSignals(serving.stop)
  const setup = await serving.openSetup()
  if (setup !== null) process.stdout.write(`Make the first admin here, once: ${setup}\n`)
  process.stdout.write(`On Record is live at ${serving.url}\n`)
} catch (error) {
  if (!(error instanceof BadConfig) && !(error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof BadConfig ? 2 : 1
}
