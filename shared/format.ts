import { z } from 'zod'

/** Every format of copy that is read, by the names that `parse --format` and a source's settings take. */
export const format = z.enum([
  'plain-json',
  'html',
  'text',
  'newsml-g2',
  'newsml-1',
  'nitf',
  'rss',
  'atom',
  'json-feed',
  'ninjs',
  'ap-json',
  'iptc-7901',
  'anpa-1312',
  'email',
])
export type Format = z.infer<typeof format>
