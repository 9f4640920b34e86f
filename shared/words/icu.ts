import { must } from '../must.ts'
import { type Node, readMessage } from './read-message.ts'

/** A piece of a rendered message: words, or whatever a tag made of its words. */
export type Piece<T> = string | T
type Value<T> = string | number | ((inside: Piece<T>[]) => T)
type Values<T> = Readonly<Record<string, Value<T>>>

const numbers = new Map<string, Intl.NumberFormat>()
const plurals = new Map<string, Intl.PluralRules>()

function kept<T>(made: Map<string, T>, locale: string, make: (locale: string) => T): T {
  const before = made.get(locale)
  if (before !== undefined) return before
  const now = make(locale)
  made.set(locale, now)
  return now
}

const written = (n: number, locale: string): string => kept(numbers, locale, (l) => new Intl.NumberFormat(l)).format(n)

/** `=2` before the language's own category, `other` for what is left. */
function pluralForm(forms: ReadonlyMap<string, Node[]>, n: number, locale: string): Node[] {
  const category = kept(plurals, locale, (l) => new Intl.PluralRules(l)).select(n)
  return must(forms.get(`=${n}`) ?? forms.get(category) ?? forms.get('other'), 'a plural has its other form')
}

function plain<T>(value: Value<T> | undefined, name: string, locale: string): string {
  if (typeof value === 'number') return written(value, locale)
  return typeof value === 'string' ? value : `{${name}}`
}

/** Renders a message. A place without its value is shown as it is written, so that it is seen. */
export function render<T>(message: string, values: Values<T>, locale: string): Piece<T>[] {
  return renderNodes(readMessage(message), values, locale, 0)
}

function renderNodes<T>(nodes: readonly Node[], values: Values<T>, locale: string, count: number): Piece<T>[] {
  return nodes.flatMap((node) => renderNode(node, values, locale, count))
}

function renderNode<T>(node: Node, values: Values<T>, locale: string, count: number): Piece<T>[] {
  if (typeof node === 'string') return [node]
  switch (node.is) {
    case 'place':
      return [plain(values[node.name], node.name, locale)]
    case 'count':
      return [written(count, locale)]
    case 'plural': {
      const n = Number(values[node.name])
      return renderNodes(pluralForm(node.forms, n, locale), values, locale, n)
    }
    case 'select': {
      const form = node.forms.get(String(values[node.name])) ?? node.forms.get('other')
      return renderNodes(form ?? [], values, locale, count)
    }
    case 'tag': {
      const inside = renderNodes(node.inside, values, locale, count)
      const around = values[node.name]
      return typeof around === 'function' ? [around(inside)] : inside
    }
    default:
      return node satisfies never
  }
}
