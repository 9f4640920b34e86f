import type { Store } from '../../db/store.ts'
import type { Label } from '../../shared/label.ts'
import { labelsAfter } from '../log/labels.ts'

/** Judgements that are read at a time. */
const PAGE = 500

/** Every label from one moment up to and including another, in the order of the log. */
export async function* exportLabels(store: Store, from: string | null, to: string | null): AsyncGenerator<Label> {
  // The last event before the first moment that is wanted.
  const start = from === null ? 0 : await store.seqAt(new Date(Date.parse(from) - 1).toISOString())
  const end = to === null ? Infinity : await store.seqAt(new Date(to).toISOString())
  for (let after: number | null = start; after !== null && after < end;) {
    const page: Awaited<ReturnType<typeof labelsAfter>> = await labelsAfter(store, after, PAGE)
    yield* page.labels.filter((label) => label.seq <= end)
    after = page.next
  }
}
