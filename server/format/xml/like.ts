import { isElement, textOf, type XmlElement } from './element.ts'

/** An element's children of a name, whatever its capitals: senders write `Header` and `ednote`. */
export function allLike(element: XmlElement | undefined, name: string): XmlElement[] {
  const lower = name.toLowerCase()
  return (element?.children ?? []).filter(isElement).filter((child) => child.name.toLowerCase() === lower)
}

/** The first element down a path of such names. */
export function like(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let here = element
  for (const name of path) here = allLike(here, name)[0]
  return here
}

/** The words of the first element down a path. */
export const textLike = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  textOf(like(element, ...path))
