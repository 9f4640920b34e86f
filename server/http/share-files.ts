import { readFileSync } from 'node:fs'
import type { FastifyPluginAsync } from 'fastify'

const FILES = { 'page.js': 'text/javascript', 'embed.js': 'text/javascript', 'page.css': 'text/css' } as const

const textOf = (name: string): string => readFileSync(new URL(`share-files/${name}`, import.meta.url), 'utf8')

/** What the pages of links load, and what pages of elsewhere load beside a frame of one. */
export const shareFiles: FastifyPluginAsync = async (app) => {
  for (const [name, type] of Object.entries(FILES)) {
    const text = textOf(name)
    app.get(`/s/${name}`, { schema: { hide: true } }, async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=300')
        .header('cross-origin-resource-policy', 'cross-origin')
        .type(`${type}; charset=utf-8`)
        .send(text),
    )
  }
}
