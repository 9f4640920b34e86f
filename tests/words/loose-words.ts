import { below, part, parts, type Source, type Syntax, word } from './syntax.ts'

/** What a reader sees or hears, by the name under which a component or an element is given it. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'words',
  'hint',
])
/** Names of things, the same in every language; and keys of the keyboard. */
const NAMES =
  /^(On Record|OPML|FTP|SFTP|SHA256:…|[a-z.]+\.example|https:\/\/\S+|\/\S+|<opml version=…|Esc|Enter|Slack|Teams|#)$/
const LETTERS = /\p{L}{2,}/u

const isWords = (text: string): boolean => LETTERS.test(text) && !NAMES.test(text.trim())

/** The texts that an expression comes to when it is shown; not those that it compares, nor those that it hands on. */
function shown(node: Syntax | null): string[] {
  if (node === null) return []
  switch (node.type) {
    case 'StringLiteral':
      return [word(node, 'value')]
    case 'TemplateLiteral':
      return [
        ...parts(node, 'quasis').map((quasi) => word(quasi, 'cooked')),
        ...parts(node, 'expressions').flatMap(shown),
      ]
    case 'ConditionalExpression':
      return [...shown(part(node, 'consequent')), ...shown(part(node, 'alternate'))]
    case 'BinaryExpression': {
      const right = shown(part(node, 'right'))
      if (['&&'].includes(word(node, 'operator'))) return right
      return ['||', '??', '+'].includes(word(node, 'operator')) ? [...shown(part(node, 'left')), ...right] : []
    }
    case 'ParenthesisExpression':
    case 'JSXExpressionContainer':
      return shown(part(node, 'expression'))
    default:
      return []
  }
}

const nameOf = (node: Syntax): string => word(part(node, 'name') ?? part(node, 'key'), 'value')

function ofElement(node: Syntax): string[] {
  // A key's own name is on the keyboard.
  if (word(part(part(node, 'opening') ?? node, 'name'), 'value') === 'kbd') return []
  return parts(node, 'children').flatMap((child) => (child.type === 'JSXText' ? [word(child, 'value')] : shown(child)))
}

function ofNode(node: Syntax): string[] {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return ofElement(node)
    case 'JSXAttribute':
      return SPOKEN.has(nameOf(node)) ? shown(part(node, 'value')) : []
    case 'KeyValueProperty':
      return SPOKEN.has(nameOf(node)) ? shown(part(node, 'value')) : []
    case 'CallExpression':
      return word(part(node, 'callee'), 'value') === 'notify' ? parts(node, 'arguments').slice(0, 1).flatMap(shown) : []
    default:
      return []
  }
}

/** Words for the reader that stand outside the catalogue, with their file. */
export function looseWords({ name, tree }: Source): string[] {
  const walk = (node: Syntax): string[] => [...ofNode(node), ...below(node).flatMap(walk)]
  return walk(tree)
    .filter(isWords)
    .map((text) => `${name}: ${text.replaceAll(/\s+/g, ' ').trim()}`)
}
