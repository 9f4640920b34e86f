import type { Told } from '../markup/html-of.ts'
import { at, attribute, type XmlElement } from '../xml/element.ts'
import { nitfBody } from './body.ts'
import { nitfHead } from './head.ts'
import type { NitfDocument } from './shape.ts'

/** Reads `nitf` (IPTC NITF 2 and 3), with or without a head. */
export function parseNitf(nitf: XmlElement, told: Told): NitfDocument {
  const body = at(nitf, 'body') ?? nitf
  return {
    head: nitfHead(at(nitf, 'head')),
    body: nitfBody(body, told),
    language: attribute(nitf, 'baselang') ?? attribute(nitf, 'xml:lang') ?? attribute(body, 'xml:lang'),
  }
}
