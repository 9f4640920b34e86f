import type { z } from 'zod'
import { type Fault, Refusal } from '../../../shared/error-code.ts'
import { type PlainItem, plainItem } from '../../../shared/item.ts'
import { noteEmbargo } from '../embargo-note.ts'
import { htmlText } from '../html/html-text.ts'
import { DEEPEST, isTooDeep } from '../html/nesting.ts'
import type { ParsedItem, Received } from '../parse.ts'

/** Faults of one payload that are told; what is wrong a thousand times is wrong in one way. */
const MOST_FAULTS = 100

/** RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const faultsOf = (error: z.ZodError, at: string): Fault[] =>
  error.issues.map(({ path, message }) => ({ path: at + pointer(path), message }))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Around = Pick<Received, 'source' | 'timeZone' | 'language'>

/** Many senders write null for what they do not have; the source's own id and language stand in for missing ones. */
const given = (value: Record<string, unknown>, { source, language }: Around): Record<string, unknown> => ({
  ...(source === null ? {} : { source }),
  ...(language === undefined ? {} : { language }),
  ...Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)),
})

const hasWords = ({ headline, body, bodyHtml }: PlainItem): boolean =>
  [headline, body, bodyHtml].some((words) => words !== undefined && words.trim() !== '')

/** Copy with nothing but markup has its text read from it. */
const withBody = (item: PlainItem): ParsedItem =>
  item.bodyHtml === undefined || item.body?.trim() ? item : { ...item, body: htmlText(item.bodyHtml) }

/** An embargo that stands in the note alone holds as one that is given. */
const withEmbargo = (item: ParsedItem, timeZone = 'UTC'): ParsedItem =>
  item.embargoedUntil !== undefined || item.status !== 'usable' || item.ednote === undefined
    ? item
    : { ...item, ...noteEmbargo([item.ednote], { issuedAt: item.publishedAt, timeZone }) }

function toItem(value: unknown, at: string, around: Around): ParsedItem | Fault[] {
  if (!isObject(value)) return [{ path: at, message: 'expected an item (an object)' }]
  const read = plainItem.safeParse(given(value, around))
  if (!read.success) return faultsOf(read.error, at)
  if (read.data.status !== 'canceled' && !hasWords(read.data))
    return [{ path: `${at}/headline`, message: 'an item needs a headline or a body' }]
  if (isTooDeep(read.data.bodyHtml ?? ''))
    return [{ path: `${at}/bodyHtml`, message: `elements stand deeper in one another than ${DEEPEST}` }]
  return withEmbargo(withBody(read.data), around.timeZone)
}

/**
 * Plain JSON, one item or an array of them.
 * @param around what stands in where an item names no source, no language, and no zone in a note
 * @throws Refusal `bad-fields` with the JSON pointer of each fault; one bad item refuses the payload as a whole
 */
export function toItems(value: unknown, around: Around): ParsedItem[] {
  const values = Array.isArray(value) ? value : [value]
  if (values.length === 0)
    throw new Refusal('bad-fields', 'there is no item in the array', [{ path: '', message: 'no item' }])
  const items: ParsedItem[] = []
  const faults: Fault[] = []
  values.forEach((one: unknown, at) => {
    const read = toItem(one, Array.isArray(value) ? `/${at}` : '', around)
    if (Array.isArray(read)) faults.push(...read)
    else items.push(read)
  })
  if (faults.length === 0) return items
  const places = faults.slice(0, 3).map(({ path, message }) => `${path || '/'}: ${message}`)
  throw new Refusal('bad-fields', places.join('; '), faults.slice(0, MOST_FAULTS))
}
