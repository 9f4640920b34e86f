import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'

const FILES = { 'page.js': 'text/javascript', 'embed.js': 'text/javascript', 'page.css': 'text/css' } as const
/** The faces of the desk's own screens; other letters than Latin ones are set in what the reader has. */
const FACES = {
  'newsreader.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  'newsreader-italic.woff2': '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'plex-mono.woff2': '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
} as const

interface Sent {
  name: string
  type: string
  body: Buffer
  /** For how long whoever has it asks no more, in seconds. */
  kept: number
}

const give = (app: FastifyInstance, { name, type, body, kept }: Sent): void => {
  app.get(`/s/${name}`, { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${kept}`)
      .header('cross-origin-resource-policy', 'cross-origin')
      .type(type)
      .send(body),
  )
}

/** What the pages of links load, and what pages of elsewhere load beside a frame of one. */
export const shareFiles: FastifyPluginAsync = async (app) => {
  for (const [name, type] of Object.entries(FILES)) {
    const body = readFileSync(new URL(`share-files/${name}`, import.meta.url))
    give(app, { name, type: `${type}; charset=utf-8`, body, kept: 300 })
  }
  for (const [name, file] of Object.entries(FACES)) {
    const body = readFileSync(new URL(import.meta.resolve(file)))
    give(app, { name, type: 'font/woff2', body, kept: 2_592_000 })
  }
}
