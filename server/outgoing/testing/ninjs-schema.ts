import { readFileSync } from 'node:fs'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { z } from 'zod'

const FILE = new URL('../../../tests/standards/ninjs-schema_2.0.json', import.meta.url)

// The schema names itself by a member that JSON Schema does not know.
const ajv = new AjvDraft4.default({ allErrors: true, strict: false })
addFormats.default(ajv)
// Of places on a map, which the desk does not tell.
ajv.addSchema({}, 'https://json.schemastore.org/geojson')
const isNinjs = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(FILE, 'utf8'))))

const composite = z.looseObject({ associations: z.array(z.looseObject({ name: z.string() })).optional() })

const faultsIn = (news: object, at: string): string[] =>
  isNinjs(news) ? [] : (isNinjs.errors ?? []).map(({ instancePath, message }) => `${at}${instancePath} ${message}`)

/**
 * What of a document is otherwise than IPTC's schema of ninjs 2.0 has it. That lets an associated object pass as long as it
 * has a name; each is held to the whole of it here, but for the name.
 */
export function ninjsFaults(document: unknown): string[] {
  const news = composite.parse(document)
  return [
    ...faultsIn(news, ''),
    ...(news.associations ?? []).flatMap(({ name, ...one }) => faultsIn(one, `/associations/${name}`)),
  ]
}
