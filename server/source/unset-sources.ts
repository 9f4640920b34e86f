import type { KeyRow } from '../../db/store.ts'
import type { Source } from '../../shared/source.ts'
import type { UnsetSource } from '../../shared/unset-source.ts'

const at = ({ lastItemAt }: UnsetSource): number => (lastItemAt === null ? 0 : Date.parse(lastItemAt))

/** What somebody has pasted is of no source that delivers. */
const isPasted = (id: string): boolean => id === 'paste' || id.startsWith('paste:')

interface Sources {
  delivered: readonly Source[]
  keys: readonly KeyRow[]
  /** Those that are set up. */
  set: ReadonlySet<string>
  /** Those of which the sample alone has copy. */
  sample: ReadonlySet<string>
}

/** R62: who delivers, or may by a key of its own, and is no source that is set up; who spoke last stands first. */
export function unsetSources({ delivered, keys, set, sample }: Sources): UnsetSource[] {
  const namesOf = Map.groupBy(
    keys.filter(({ role, source, revokedAt }) => role === 'ingest' && source !== null && revokedAt === null),
    ({ source }) => source ?? '',
  )
  const known = new Set(delivered.map(({ id }) => id))
  const quiet = [...namesOf.keys()].filter((id) => !known.has(id))
  const all = [
    ...delivered.map(({ id, name, items, lastItemAt }) => ({ id, name, items, lastItemAt })),
    ...quiet.map((id) => ({ id, name: id, items: 0, lastItemAt: null })),
  ]
  return all
    .filter(({ id }) => !set.has(id) && (namesOf.has(id) || !(isPasted(id) || sample.has(id))))
    .map((one) => ({ ...one, keys: (namesOf.get(one.id) ?? []).map(({ name }) => name) }))
    .toSorted((a, b) => at(b) - at(a))
}
