import { isElement, rawText, type XmlElement, type XmlNode } from '../../format/xml/element.ts'
import { document, el, type Xml } from '../xml.ts'

/** A document with one thing changed. `never`: the desk may not write so, whatever else may stand there. */
export interface Changed {
  what: string
  never: boolean
  document: string
}

type Change = Omit<Changed, 'document'> & { element: XmlElement }

const HOLD_TEXT = /^(sent|sender|versionCreated|firstCreated|contentCreated|name|by|keyword|headline)$/
const OF_ONE_LINE = /^(name|by|keyword|headline)$/
const NO_DAYS = ['2024-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '2024-11-11T09:00:00+15:00', '2024-02-30', 'today']
const NO_MOMENTS = [...NO_DAYS, '2024-11-11']

function written(element: XmlElement, around = ''): Xml {
  const { name, space, attributes, children } = element
  const holds = { ...attributes, ...(space !== around && { xmlns: space }) }
  if (!children.some(isElement)) return el(name, rawText(element), holds)
  return el(name, { xml: children.map((one) => (isElement(one) ? written(one, space).xml : one)).join('') }, holds)
}

function* ofAttributes(element: XmlElement): Generator<Change> {
  const { name, attributes } = element
  yield {
    what: `${name} unheard-of`,
    never: true,
    element: { ...element, attributes: { ...attributes, unheard: 'x' } },
  }
  for (const one of Object.keys(attributes)) {
    const { [one]: _, ...others } = attributes
    yield { what: `${name} without ${one}`, never: false, element: { ...element, attributes: others } }
    for (const value of ['', 'a b', 'x', '0', '-1.5', 'a\u00a0:b'])
      yield {
        what: `${name} ${one}="${value}"`,
        never: false,
        element: { ...element, attributes: { ...attributes, [one]: value } },
      }
  }
}

function* ofText(element: XmlElement): Generator<Change> {
  const { name, children } = element
  const holding = (...nodes: XmlNode[]): XmlElement => ({ ...element, children: nodes })
  yield { what: `words in ${name}`, never: !HOLD_TEXT.test(name), element: holding('words', ...children) }
  yield { what: `nothing in ${name}`, never: false, element: holding() }
  for (const white of ['\n', '\t'])
    yield { what: `a break in ${name}`, never: OF_ONE_LINE.test(name), element: holding(`a${white}b`) }
  if (/^(sent|versionCreated|firstCreated)$/.test(name))
    for (const text of NO_MOMENTS) yield { what: `${name} ${text}`, never: true, element: holding(text) }
  if (name === 'contentCreated')
    for (const text of NO_DAYS) yield { what: `${name} ${text}`, never: true, element: holding(text) }
}

function* ofChildren(element: XmlElement): Generator<Change> {
  const { name, children } = element
  for (const [at, child] of children.entries()) {
    if (!isElement(child)) continue
    const what = `${child.name} in ${name}`
    const instead = (...nodes: XmlNode[]): XmlElement => ({ ...element, children: children.toSpliced(at, 1, ...nodes) })
    yield { what: `no ${what}`, never: false, element: instead() }
    yield { what: `two of ${what}`, never: false, element: instead(child, child) }
    yield {
      what: `${what} last`,
      never: false,
      element: { ...element, children: [...children.toSpliced(at, 1), child] },
    }
    if (name === 'inlineXML') continue
    yield { what: `unheard-of for ${what}`, never: true, element: instead({ ...child, name: 'unheard' }) }
    yield { what: `${what} of no namespace`, never: true, element: instead({ ...child, space: 'urn:x' }) }
    for (const { what: below, never, element: changed } of changesOf(child))
      yield { what: below, never, element: instead(changed) }
  }
}

function* changesOf(element: XmlElement): Generator<Change> {
  yield* ofAttributes(element)
  yield* ofText(element)
  yield* ofChildren(element)
}

/** A document of NewsML-G2 over and over, each time with one thing changed; what is inside of a rendition stays. */
export const changedG2 = (root: XmlElement): Changed[] =>
  [...changesOf(root)].map(({ what, never, element }) => ({ what, never, document: document(written(element)) }))
