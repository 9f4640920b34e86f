// The command line: environment, streams, exit code.
import { refuseOldNode } from '../old-node.ts'

refuseOldNode()
const { runCommandLine } = await import('./run.ts')

const { argv, env, stdin, stdout, stderr } = process
// Whoever reads the output may stop early: `onrecord analyse … | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await runCommandLine(argv.slice(2), env, { stdin, stdout, stderr })
