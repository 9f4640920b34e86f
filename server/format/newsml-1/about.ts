import type { Subject } from '../../../shared/wire.ts'
import { allBelow, at, attribute, childrenOf, isElement, textOf, type XmlElement } from '../xml/element.ts'
import { formal, said } from './management.ts'
import type { About } from './shape.ts'

/** A party by its name; one that is only a reference into a topic set ("#p1") tells none. */
const partiesOf = (parent: XmlElement | undefined, name: string): string[] =>
  said(
    childrenOf(parent, name)
      .flatMap((one) => childrenOf(one, 'Party'))
      .map((party) => attribute(party, 'FormalName') ?? textOf(party)),
  )

/** Names of topics by their codes, in English where there is a choice. */
function topicNames(item: XmlElement): Map<string, string> {
  const names = new Map<string, string>()
  for (const topic of allBelow(item, 'Topic')) {
    const all = childrenOf(topic, 'Description')
    const named = all.filter((one) => attribute(one, 'Variant')?.toLowerCase() === 'name')
    const name = named.find((one) => attribute(one, 'xml:lang') === 'en') ?? named[0] ?? all[0]
    const code = textOf(at(topic, 'FormalName'))
    const text = textOf(name)
    if (code !== undefined && text !== undefined) names.set(code, text)
  }
  return names
}

/** `SubjectCode` holds subject, matter, detail and qualifier, each by its number. */
const subjectsOf = (descriptive: readonly XmlElement[], names: ReadonlyMap<string, string>): Subject[] =>
  said(
    descriptive
      .flatMap((one) => childrenOf(one, 'SubjectCode'))
      .flatMap((code) => code.children.filter(isElement))
      .map((part) => attribute(part, 'FormalName')),
  ).map((code) => ({ code, name: names.get(code) ?? null }))

interface Property {
  name: string
  value: string
}

const propertiesIn = (parents: readonly (XmlElement | undefined)[]): Property[] =>
  parents
    .flatMap((parent) => childrenOf(parent, 'Property'))
    .map((one) => ({ name: attribute(one, 'FormalName') ?? '', value: attribute(one, 'Value') ?? '' }))
    .filter(({ value }) => value !== '')

/** Where it was written, before any other place. */
function cityOf(descriptive: readonly XmlElement[]): string | undefined {
  const locations = descriptive.flatMap((one) => childrenOf(one, 'Location'))
  const origin = locations.filter((one) => /origin|dateline/i.test(attribute(one, 'HowPresent') ?? 'origin'))
  return propertiesIn([...origin, ...descriptive]).find(({ name }) => /^city$/i.test(name))?.value
}

const usageOf = (rights: readonly XmlElement[]): string | undefined =>
  said(rights.flatMap((one) => childrenOf(one, 'UsageRights')).map((usage) => textOf(at(usage, 'UsageType')))).join(
    '; ',
  ) || undefined

const holderOf = (rights: readonly XmlElement[]): string | undefined =>
  said(
    rights
      .flatMap((one) => childrenOf(one, 'Copyright'))
      .map((copyright) => at(copyright, 'CopyrightHolder'))
      .map((holder) => textOf(holder) ?? formal(holder, 'Party')),
  )[0]

/** Metadata of components, the first of each kind in their order; of languages the innermost, since words stand there. */
export function aboutOf(item: XmlElement, components: readonly XmlElement[]): About {
  const under = (name: string) => components.flatMap((component) => childrenOf(component, name))
  const descriptive = under('DescriptiveMetadata')
  const administrative = under('AdministrativeMetadata')
  const rights = under('RightsMetadata')
  const properties = propertiesIn([...descriptive, ...under('Metadata')])
  return {
    provider: administrative.flatMap((one) => partiesOf(one, 'Provider'))[0],
    sources: administrative.flatMap((one) => partiesOf(one, 'Source')),
    language: said(descriptive.map((one) => formal(one, 'Language'))).at(-1),
    city: cityOf(descriptive),
    subjects: subjectsOf(descriptive, topicNames(item)),
    genres: said(descriptive.flatMap((one) => childrenOf(one, 'Genre')).map((one) => attribute(one, 'FormalName'))).map(
      (code) => ({ code, name: null }),
    ),
    keywords: properties.filter(({ name }) => /keywords?$/i.test(name)).map(({ value }) => value),
    copyrightHolder: holderOf(rights),
    usageTerms: usageOf(rights),
  }
}
