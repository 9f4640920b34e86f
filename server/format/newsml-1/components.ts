import { at, attribute, childrenOf, type XmlElement } from '../xml/element.ts'
import { formal } from './management.ts'

/** What a component is for, by its role, else by what stands in it. */
export type Part = 'words' | 'media' | 'headline' | 'abstract' | 'caption' | 'contact' | 'style'

const ROLES: [RegExp, Part][] = [
  [/^head ?line$|^title$/i, 'headline'],
  [/abstract|summary|^lead$|teaser|synopsis|^sub ?head ?line$/i, 'abstract'],
  [/style ?sheet/i, 'style'],
  [/caption|legend/i, 'caption'],
  [/contact/i, 'contact'],
  [/photo|picture|image|logo|thumb|preview|quicklook|graphic|video|audio|multimedia|icon|infographic/i, 'media'],
]
const MEDIA = /photo|picture|image|graphic|video|audio|animation|multimedia/i

export const isMediaContent = (content: XmlElement): boolean =>
  MEDIA.test(formal(content, 'MediaType') ?? '') || /^(?:image|video|audio)\//.test(formal(content, 'MimeType') ?? '')

const roleOf = (component: XmlElement): Part | null => {
  const role = formal(component, 'Role') ?? ''
  return ROLES.find(([names]) => names.test(role))?.[1] ?? null
}

/** A component without a role is what its own contents are; a frame around others tells nothing of itself. */
export function partOf(component: XmlElement): Part {
  const contents = childrenOf(component, 'ContentItem')
  return roleOf(component) ?? (contents.length > 0 && contents.every(isMediaContent) ? 'media' : 'words')
}

const languageOf = (component: XmlElement): string | undefined =>
  (formal(component, 'DescriptiveMetadata', 'Language') ?? attribute(component, 'xml:lang'))?.toLowerCase()

/** Where components differ by language alone they are translations: one is kept, in the language that is asked for or the first. */
function oneLanguage(components: readonly XmlElement[], wanted: string | undefined): XmlElement[] {
  const framed = components.filter(
    (one) => languageOf(one) !== undefined && childrenOf(one, 'NewsComponent').length > 0,
  )
  const languages = new Set(framed.map(languageOf))
  if (languages.size < 2) return [...components]
  const kept = framed.find((one) => languageOf(one) === wanted?.toLowerCase()) ?? framed[0]
  return components.filter((one) => one === kept || !framed.includes(one))
}

/** A component's own components, translations left out. */
export const innerComponents = (component: XmlElement): XmlElement[] =>
  oneLanguage(childrenOf(component, 'NewsComponent'), languageOf(component))

/** The main component and all that carry words in it, outermost first: lines and metadata are looked for in this order. */
export function wordComponents(component: XmlElement | undefined): XmlElement[] {
  if (component === undefined) return []
  const inner = innerComponents(component).filter((one) => partOf(one) === 'words')
  return [component, ...inner.flatMap(wordComponents)]
}

export const isEquivalents = (component: XmlElement): boolean =>
  /^yes$/i.test(attribute(component, 'EquivalentsList') ?? '')
export const encodingOf = (content: XmlElement): string => attribute(at(content, 'Encoding'), 'Notation') ?? ''
