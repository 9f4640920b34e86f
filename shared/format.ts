import { z } from 'zod'

/** Every format of copy that is read, by the names that `parse --format` and a source's settings take. */
export const format = z.enum(['plain-json', 'html', 'text', 'nitf', 'rss', 'atom', 'json-feed'])
export type Format = z.infer<typeof format>
