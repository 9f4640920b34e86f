import { plainText } from '../lists/list-rows.ts'
import type { SourceSettings } from '../../shared/source-settings.ts'

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./u, '') : ''

/** What a source would be called by those who did not name it. */
function nameOf({ name, route }: SourceSettings): string {
  if (name !== null && name.trim() !== '') return name
  if ('url' in route) return hostOf(route.url)
  if ('host' in route) return route.host
  return 'path' in route ? (route.path.split(/[/\\]/u).findLast(Boolean) ?? '') : ''
}

/** An id for a new source, from its name or address and unlike any that is taken; empty while it has neither. */
export function proposedId(settings: SourceSettings, taken: ReadonlySet<string>): string {
  const base = plainText(nameOf(settings))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
  if (base === '') return ''
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}
