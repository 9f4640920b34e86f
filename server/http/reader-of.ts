import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isZone } from '../../shared/search/instant-of.ts'
import { chooseLanguage } from '../../shared/words/choose-language.ts'
import { catalogueOf } from '../../shared/words/po.ts'
import type { Catalogue } from '../../shared/words/say.ts'
import { type Reader, readerOf } from '../outgoing/reader.ts'

const FOLDER = new URL('../../client/words/', import.meta.url)

/** The catalogues of the interface's words, which what is written for readers here shares. */
const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.po'))
    .map((name) => [name.slice(0, -3), catalogueOf(readFileSync(new URL(name, FOLDER), 'utf8'))]),
)
const LANGUAGES = ['en', ...CATALOGUES.keys()]

/** How an address may say who reads. What is no language and no zone is as if it were not there. */
export const reading = z.object({
  lang: z.string().max(35).optional().catch(undefined).meta({ description: 'BCP 47; else what the browser asks for' }),
  zone: z
    .string()
    .max(60)
    .refine(isZone)
    .optional()
    .catch(undefined)
    .meta({ description: 'the zone in which times are told; else the desk’s' }),
})

/** The languages of Accept-Language (RFC 9110, 12.5.4), the most wanted first; those that are not wanted are left out. */
export const languagesAsked = (header: string | undefined): string[] =>
  (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...more] = part.split(';').map((one) => one.trim())
      const quality = more.find((one) => one.startsWith('q='))
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag.replace(/^[a-z]+/i, (language) => language.toLowerCase()))

/** Who reads, by the address and by what the browser asks for; caches between are told that it is told apart by that. */
export function readerOfRequest(
  request: FastifyRequest<{ Querystring: z.infer<typeof reading> }>,
  reply: FastifyReply,
  deskZone: string,
): Reader {
  const { lang, zone } = request.query
  if (lang === undefined) void reply.header('vary', 'Accept-Language')
  const tag = chooseLanguage(lang ?? null, languagesAsked(request.headers['accept-language']), LANGUAGES)
  return readerOf({ tag, catalogue: CATALOGUES.get(tag) ?? {} }, zone ?? deskZone)
}
