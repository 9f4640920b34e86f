import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { build, type Rolldown } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What the desk may cost before it is drawn, in bytes of gzipped JavaScript. */
const MOST = 200_000
/** In so many files: each is a question more before anything is drawn. */
const FILES = 4

async function chunks(): Promise<Rolldown.OutputChunk[]> {
  // A test's environment would bring React's development build.
  vi.stubEnv('NODE_ENV', 'production')
  onTestFinished(() => void vi.unstubAllEnvs())
  const built = await build({
    root: `${ROOT}/client`,
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  })
  const outputs = [built].flat().flatMap((b) => ('output' in b ? b.output : []))
  return outputs.filter((o) => o.type === 'chunk')
}

/** The chunk that begins the app. */
const begins = (chunk: Rolldown.OutputChunk): boolean =>
  Object.keys(chunk.modules).some((name) => name.endsWith('/client/main.tsx'))

/** It, with everything that it imports before it can run. */
function firstScreen(all: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]))
  const needed = new Set(all.filter(begins))
  for (const chunk of needed) for (const name of chunk.imports) needed.add(byName.get(name) ?? chunk)
  return [...needed]
}

test(
  'the first screen’s JavaScript stays under 200 KB gzipped in a few files, and no screen brings a schema library',
  { timeout: 120_000 },
  async () => {
    const all = await chunks()
    const needed = firstScreen(all)
    const weight = needed.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0)
    expect(needed.length).toBeGreaterThan(0)
    expect(needed.length).toBeLessThanOrEqual(FILES)
    expect(weight).toBeLessThan(MOST)
    // It asks, as it is read, whether it may make code from text: the policy of the pages says no, on the console.
    const modules = all.flatMap((chunk) => Object.keys(chunk.modules))
    expect(modules.filter((name) => /node_modules\/zod\//.test(name))).toEqual([])
  },
)
