import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type ErrorCode, type Fault, Refusal } from '../../shared/error-code.ts'
import { detect, type Format } from '../format/detect.ts'
import { parsePayload } from '../format/parse-payload.ts'
import type { ParsedItem } from '../format/parse.ts'
import { CommandFailed } from './surroundings.ts'

export interface ParseOptions {
  format?: string
  timezone?: string
  relativeTo?: string
}

export interface ParsedFile {
  file: string
  format: string
  items: object[]
  errors: { code: ErrorCode | 'unreadable'; message: string; line?: number }[]
}

const TYPES: Record<Format, string> = { 'plain-json': 'application/json', text: 'text/plain', html: 'text/html' }
const isFormat = (name: string): name is Format => Object.hasOwn(TYPES, name)

/** The content type that makes a body be read as `format`; none leaves it to its looks. */
function typeOf(format: string | undefined): string {
  if (format === undefined) return ''
  if (isFormat(format)) return TYPES[format]
  throw new CommandFailed(`There is no format ${format}. Formats: ${Object.keys(TYPES).join(', ')}.`)
}

/** Shown under the names that conformance runs over many formats compare. */
function shown({ body, bodyHtml, sourceName, dateline, ednote, ...item }: ParsedItem): object {
  return {
    type: 'text',
    ...item,
    bodyText: body,
    bodyHtml,
    provider: sourceName ?? item.source,
    dateline: dateline === undefined ? undefined : { text: dateline },
    ednotes: ednote === undefined ? [] : [{ text: ednote, public: false }],
  }
}

/** One error for each fault, with its line where the fault stands in one. */
function errorsOf({ code, message, faults }: Refusal): ParsedFile['errors'] {
  if (faults.length === 0) return [{ code, message }]
  return faults.map((fault: Fault) => {
    const line = /^line (\d+)/.exec(fault.path)?.[1]
    return { code, message: `${fault.path}: ${fault.message}`, ...(line !== undefined && { line: Number(line) }) }
  })
}

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** What a file would become if it were posted; what is wrong with it is told, not thrown. */
export function parseFile(file: string, options: ParseOptions): ParsedFile {
  const contentType = typeOf(options.format)
  const name = options.relativeTo === undefined ? file : relative(options.relativeTo, file)
  const body = read(file)
  if (body === null)
    return { file: name, format: '', items: [], errors: [{ code: 'unreadable', message: `${file} cannot be read` }] }
  const format = options.format ?? detect('', () => new TextDecoder().decode(body.subarray(0, 4096))) ?? ''
  try {
    const items = parsePayload({ contentType, body, receivedAt: new Date().toISOString(), source: null })
    return { file: name, format, items: items.map(shown), errors: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { file: name, format, items: [], errors: errorsOf(error) }
  }
}
