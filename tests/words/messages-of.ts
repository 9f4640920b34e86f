import { below, part, parts, type Source, type Syntax, word } from './syntax.ts'

export interface Found {
  id: string
  context: string | null
  file: string
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassMethod'])
/** The functions' own files hand messages on. */
const THEMSELVES = new Set(['words/t.ts', 'words/rich.ts'])
const CALLS = new Set(['t', 'say', 'msg', 'rich'])

/** The texts that an expression may be, where they stand in the source; null where one does not. */
export function fixedTexts(node: Syntax): string[] | null {
  if (node.type === 'StringLiteral') return [word(node, 'value')]
  if (node.type === 'TemplateLiteral' && parts(node, 'expressions').length === 0)
    return [
      parts(node, 'quasis')
        .map((quasi) => word(quasi, 'cooked'))
        .join(''),
    ]
  if (node.type !== 'ConditionalExpression') return null
  const ways = ['consequent', 'alternate'].map((name) => part(node, name)).map((way) => way && fixedTexts(way))
  return ways.every((way) => way !== null) ? ways.flat() : null
}

/** The messages that a file asks for, and what it asks in a way that nobody can translate. */
export function messagesOf({ name, tree }: Source): { found: Found[]; faults: string[] } {
  const found: Found[] = []
  const faults: string[] = []
  const call = (node: Syntax, callee: string, drawing: boolean): void => {
    const [message, context] = parts(node, 'arguments')
    const texts = message === undefined ? null : fixedTexts(message)
    if (texts === null && callee === 'msg') faults.push(`${name}: a message must stand in the source`)
    if (!drawing && callee !== 'msg') faults.push(`${name}: ${callee}() when the module is loaded; take msg()`)
    const told = callee === 'msg' && context?.type === 'StringLiteral' ? word(context, 'value') : null
    for (const id of texts ?? []) found.push({ id, context: told, file: name })
  }
  const walk = (node: Syntax, drawing: boolean): void => {
    const callee = node.type === 'CallExpression' ? word(part(node, 'callee'), 'value') : ''
    if (CALLS.has(callee)) call(node, callee, drawing)
    for (const inner of below(node)) walk(inner, drawing || FUNCTIONS.has(node.type))
  }
  if (!THEMSELVES.has(name)) walk(tree, false)
  return { found, faults }
}
