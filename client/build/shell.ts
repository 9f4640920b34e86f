import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, transformWithOxc } from 'vite'

const PARTS = ['worker.ts', 'notify.ts'].map((name) => fileURLToPath(new URL(`../worker/${name}`, import.meta.url)))
/** What is fetched beforehand: code, styles, and the letters of the languages that the interface speaks. */
const NEEDED = /^assets\/.*(?:\.(?:js|css)|-latin-(?:ext-)?[\w-]*\.woff2)$/

/** The worker as a browser runs it, knowing which files make the app, under a version that changes with any of them. */
export async function workerOf(files: readonly string[]): Promise<string> {
  const parts = PARTS.map(async (part) => {
    const { code } = await transformWithOxc(readFileSync(part, 'utf8'), part)
    // It is no module: what remains of its types' export goes, and each part keeps its names to itself.
    return `{\n${code.replace(/^export \{\s*\};?$/m, '')}}`
  })
  const plain = ["'use strict';", ...(await Promise.all(parts))].join('\n')
  const version = createHash('sha256').update(plain).update(files.join()).digest('hex').slice(0, 12)
  return plain.replace('__VERSION__', version).replace(/(['"`])__FILES__\1/, JSON.stringify(JSON.stringify(files)))
}

/** Writes the service worker beside the built app, as a file of its own: the app shares no code with it. */
export const shell: Plugin = {
  name: 'on-record:shell',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const files = Object.keys(bundle).filter((name) => NEEDED.test(name))
      const source = await workerOf(files.map((name) => `/${name}`).toSorted())
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  },
}
