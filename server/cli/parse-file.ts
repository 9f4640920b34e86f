import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type ErrorCode, type Fault, Refusal } from '../../shared/error-code.ts'
import { format as formats, type Format } from '../../shared/format.ts'
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
  errors: { code: ErrorCode | 'unreadable' | 'skipped'; message: string; line?: number }[]
  /** What had to be mended before the file could be read. */
  repairs?: string[]
}

function formatOf(name: string | undefined): Format | undefined {
  if (name === undefined) return undefined
  const known = formats.safeParse(name)
  if (known.success) return known.data
  throw new CommandFailed(`There is no format ${name}. Formats: ${formats.options.join(', ')}.`)
}

/** Shown under the names that conformance runs over many formats compare. */
function shown({
  body,
  bodyHtml,
  sourceName,
  dateline,
  ednote,
  wire = {},
  dated: _dated,
  ...item
}: ParsedItem): object {
  const { city, ...fields } = wire
  return {
    type: 'text',
    ...item,
    bodyText: body,
    bodyHtml,
    provider: sourceName ?? item.source,
    dateline: dateline === undefined && city === undefined ? undefined : { text: dateline, city },
    ednotes: ednote === undefined ? [] : [{ text: ednote, public: false }],
    ...fields,
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
  const format = formatOf(options.format)
  const name = options.relativeTo === undefined ? file : relative(options.relativeTo, file)
  const body = read(file)
  if (body === null)
    return { file: name, format: '', items: [], errors: [{ code: 'unreadable', message: `${file} cannot be read` }] }
  try {
    const at = { receivedAt: new Date().toISOString(), source: null, contentType: '', timeZone: options.timezone }
    const parsed = parsePayload({ ...at, body, format })
    const { items, skipped, repairs } = parsed
    const errors = skipped.map(({ reason }) => ({ code: 'skipped' as const, message: reason }))
    return {
      file: name,
      format: parsed.format,
      items: items.map(shown),
      errors,
      ...(repairs.length > 0 && { repairs }),
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { file: name, format: format ?? '', items: [], errors: errorsOf(error) }
  }
}
