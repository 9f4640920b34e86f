import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { CORPORA } from '../../../tests/conformance/corpora.ts'
import { readXml } from '../../format/xml/read-xml.ts'
import { faultsOf } from './newsml-g2-shape.ts'

/** IPTC's schema of what the desk writes, with the `xml.xsd` that it imports beside it; neither is part of the project. */
const named = process.env['NEWSML_G2_XSD']
const file = named ?? join(CORPORA, 'iptc-newsml-g2/examples/NewsML-G2_2.24-spec-All-Core.xsd')
export const isSchemaHere = named !== undefined || existsSync(file)

/** Ends the names of tests that ask it. */
export const orShapeAlone = isSchemaHere
  ? ''
  : ` (held to the shape alone: no schema at ${file}; NEWSML_G2_XSD names another)`

/** It and its document are never let go of: what it has read, it points to. */
function openSchema(): XsdValidator {
  xmlRegisterFsInputProviders()
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file), { url: file }))
}
let schema: XsdValidator | null = null

/** What IPTC's schema says against a document; nothing where it is not at hand. */
export function schemaFaults(document: string): string[] {
  if (!isSchemaHere) return []
  schema ??= openSchema()
  // It stands outside of the collected memory.
  const read = XmlDocument.fromString(document)
  try {
    schema.validate(read)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim())
    throw error
  } finally {
    read.dispose()
  }
}

/** What of a document is otherwise than the standard has it, by the schema where it is at hand and by the shape in any case. */
export const g2Faults = (document: string): string[] => [...schemaFaults(document), ...faultsOf(readXml(document))]
