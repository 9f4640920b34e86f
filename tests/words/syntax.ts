import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@swc/core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A node of a file's syntax tree, as swc writes it. */
export interface Syntax {
  readonly type: string
  readonly [part: string]: unknown
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** A part that is a node. */
export const part = (node: Syntax, name: string): Syntax | null => {
  const value = node[name]
  return isSyntax(value) ? value : null
}

/** The nodes in a part that is a list; arguments stand in a wrapper of their own. */
export const parts = (node: Syntax, name: string): Syntax[] => {
  const value = node[name]
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    if (isSyntax(one)) return [one]
    const inner: unknown = typeof one === 'object' && one !== null && 'expression' in one ? one.expression : null
    return isSyntax(inner) ? [inner] : []
  })
}

export const word = (node: Syntax | null, name: string): string => {
  const value = node?.[name]
  return typeof value === 'string' ? value : ''
}

/** The nodes right below a node. */
export function below(node: Syntax): Syntax[] {
  const held = Object.values(node).flatMap((value: unknown): unknown[] => (Array.isArray(value) ? value : [value]))
  return held.flatMap((value) => {
    if (isSyntax(value)) return [value]
    const inner: unknown =
      typeof value === 'object' && value !== null && 'expression' in value ? value.expression : null
    return isSyntax(inner) ? [inner] : []
  })
}

export interface Source {
  /** Under its folder, with slashes. */
  name: string
  tree: Syntax
}

export const readSource = (name: string, text: string): Source => {
  const tree: unknown = parseSync(text, { syntax: 'typescript', tsx: name.endsWith('x'), target: 'es2024' })
  if (!isSyntax(tree)) throw new Error(`${name} has no syntax`)
  return { name, tree }
}

const sourcesIn = (folder: string): Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/testing\//.test(name))
    .toSorted()
    .map((name) => readSource(name, readFileSync(join(ROOT, folder, name), 'utf8')))

/** Every file of the client that speaks to a reader. */
export const clientSources = (): Source[] => sourcesIn('client')

/** What the server writes for readers, in their language, beside what it writes for machines. */
export const serverSources = (): Source[] => sourcesIn('server/outgoing')
