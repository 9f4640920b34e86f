export type JsonObject = Record<string, unknown>

export interface JsonDocument {
  value: JsonObject
  /** RFC 6901, "" for the whole. */
  path: string
}

/** Members under which senders put their items, one or a list of them. */
const HOLDERS = [
  'data',
  'item',
  'items',
  '_items',
  'newsItems',
  'results',
  'documents',
  'entries',
  'hits',
  'articles',
  'response',
  'docs',
]
/** Members that a document has, and what only holds documents has not. */
const OWN = /^(?:guid|uri|urn|uno|headline|headlines|bodies|body|body_html|body_text|bodyHtml)$/
const DEEPEST = 6

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The documents of a payload: itself, the members of a list, or what an answer of a programme wraps them in. */
export function documentsOf(value: unknown, path = '', depth = 0): JsonDocument[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => documentsOf(one, `${path}/${at}`, depth + 1))
  if (!isObject(value)) return []
  const holder = Object.keys(value).some((name) => OWN.test(name))
    ? undefined
    : HOLDERS.find((name) => typeof value[name] === 'object' && value[name] !== null)
  return holder === undefined ? [{ value, path }] : documentsOf(value[holder], `${path}/${holder}`, depth + 1)
}
