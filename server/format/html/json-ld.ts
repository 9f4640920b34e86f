/** What schema.org markup (Article and its kinds) says of an article. */
export interface LinkedArticle {
  headline: string | null
  publishedAt: string | null
  author: string | null
  publisher: string | null
  url: string | null
}

const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/
/** Nodes that are looked at in one page. */
const MOST_NODES = 200

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

const names = (value: unknown): string | null => {
  const found = list(value)
    .map((one) => (isObject(one) ? text(one['name']) : text(one)))
    .filter((name) => name !== null && !/^https?:/.test(name))
  return found.length === 0 ? null : found.slice(0, 10).join(', ')
}

const idOf = (value: unknown): string | null => (isObject(value) ? text(value['@id']) : text(value))

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Pages often carry broken JSON-LD; what it would have said is then found elsewhere.
    return null
  }
}

/** Nodes of a document, those under `@graph` and `mainEntity` included. */
function nodes(documents: readonly string[]): Json[] {
  const queue = documents.map(parsed).flatMap(list)
  const found: Json[] = []
  while (queue.length > 0 && found.length < MOST_NODES) {
    const node = queue.shift()
    if (!isObject(node)) continue
    found.push(node)
    for (const inside of [node['@graph'], node['mainEntity']])
      if (inside !== undefined) queue.push(...list(inside).slice(0, MOST_NODES))
  }
  return found
}

/** The first article that a page's JSON-LD scripts describe, or null. */
export function linkedArticle(documents: readonly string[]): LinkedArticle | null {
  const node = nodes(documents).find((one) => list(one['@type']).some((type) => ARTICLE.test(text(type) ?? '')))
  if (!node) return null
  return {
    headline: text(node['headline']) ?? text(node['name']),
    publishedAt: text(node['datePublished']) ?? text(node['dateCreated']),
    author: names(node['author']),
    publisher: names(node['publisher']),
    url: text(node['url']) ?? idOf(node['mainEntityOfPage']),
  }
}
