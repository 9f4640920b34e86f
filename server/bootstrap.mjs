// The first thing every npm script runs, in plain JavaScript for any Node from 20.19 on, without a dependency:
// installs what is missing, then runs a TypeScript entry on the Node that the project brings along.
//
//   node server/bootstrap.mjs [--dev] [--client] [ENTRY.ts [ARGUMENT…]]
//
// --dev: the entry needs the work tools too.  --client: the client is built first when it is older than its sources.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const OLDEST = [22, 12]

const say = (line) => process.stderr.write(`${line}\n`)
function stop(line) {
  say(line)
  process.exit(1)
}

const readLock = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** True when what package-lock.json asks for stands in node_modules, by npm's own record of what it has installed. */
function isInstalled(withDev) {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const installed = readLock('node_modules/.package-lock.json')
  return Object.entries(readLock('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional ||
      wanted.devOptional ||
      (wanted.dev && !withDev) ||
      installed[path]?.version === wanted.version,
  )
}

function npm(args) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_loglevel: 'error' },
  }).status
}

function install(withDev) {
  if (isInstalled(withDev)) return
  say('Installing what On Record needs …')
  // Not `npm ci`: it refuses a lock file that lacks the builds for other systems of an optional dependency.
  if (npm(['install', '--no-save', withDev ? '--include=dev' : '--omit=dev']) !== 0)
    stop('npm could not install the dependencies.')
}

const isNew = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** The Node to run on: the `node` package's, else this one where that is new enough. */
function runtime() {
  const own = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  // npm may have been told to run no install scripts; the package puts its binary in place in one.
  if (!existsSync(own)) npm(['rebuild', 'node', '--ignore-scripts=false'])
  if (!existsSync(own)) runOwnInstaller()
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return [own]
  if (!isNew(process.versions.node))
    stop(
      `On Record needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}, and its own could not be installed.`,
    )
  return [process.execPath, '--experimental-strip-types', '--disable-warning=ExperimentalWarning']
}

function runOwnInstaller() {
  const installer = join(root, 'node_modules/node/installArchSpecificPackage.js')
  if (existsSync(installer))
    spawnSync(process.execPath, [installer], { cwd: join(root, 'node_modules/node'), stdio: ['ignore', 2, 2] })
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the client when a source of it is newer than the last build. */
function buildClient(node) {
  const built = newest(join(root, 'dist/client/index.html'))
  const sources = ['client', 'shared', 'vite.config.ts', 'package-lock.json'].map((path) => newest(join(root, path)))
  if (built > Math.max(...sources)) return
  say('Building the client …')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(node[0], [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (result.status !== 0) stop('The client could not be built.')
  compress(join(root, 'dist/client'))
}

/** Writes each text file of the build once more as gzip, for the server to send as it stands. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && /\.(js|css|html|svg|json|webmanifest)$/.test(entry.name))
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
}

/** Runs the entry in this process's place: streams, signals and exit code are its own. */
function run(node, entry, args) {
  // The channel tells the entry when this process is gone, however it went.
  const child = spawn(node[0], [...node.slice(1), join(root, entry), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // What a module was compiled to is kept for the next start, which takes a third less for it.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env },
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm passes no SIGKILL on: an orphan would keep the port.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref()
  child.on('error', (error) => stop(`${entry} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

const flags = new Set()
const rest = process.argv.slice(2)
while (rest[0]?.startsWith('--')) flags.add(rest.shift())
const [entry, ...args] = rest
install(flags.has('--dev') || flags.has('--client'))
const node = runtime()
if (flags.has('--client')) buildClient(node)
if (entry !== undefined) run(node, entry, args)
