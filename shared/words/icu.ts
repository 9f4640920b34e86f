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
  const pieces: Piece<T>[] = []
  renderNodes(readMessage(message), { values, locale, count: 0, pieces })
  return pieces
}

interface Rendering<T> {
  values: Values<T>
  locale: string
  /** The number of the plural around it. */
  count: number
  /** What has been rendered, to which is added: a busy screen asks for thousands of messages a second. */
  pieces: Piece<T>[]
}

function renderNodes<T>(nodes: readonly Node[], to: Rendering<T>): void {
  for (const node of nodes) {
    if (typeof node === 'string') to.pieces.push(node)
    else renderNode(node, to)
  }
}

function renderNode<T>(node: Exclude<Node, string>, to: Rendering<T>): void {
  const { values, locale, count, pieces } = to
  switch (node.is) {
    case 'place':
      pieces.push(plain(values[node.name], node.name, locale))
      return
    case 'count':
      pieces.push(written(count, locale))
      return
    case 'plural': {
      const n = Number(values[node.name])
      renderNodes(pluralForm(node.forms, n, locale), { ...to, count: n })
      return
    }
    case 'select': {
      const form = node.forms.get(String(values[node.name])) ?? node.forms.get('other')
      renderNodes(form ?? [], to)
      return
    }
    case 'tag': {
      const inside: Rendering<T> = { ...to, pieces: [] }
      renderNodes(node.inside, inside)
      const around = values[node.name]
      if (typeof around === 'function') pieces.push(around(inside.pieces))
      else pieces.push(...inside.pieces)
      return
    }
    default:
      node satisfies never
  }
}
