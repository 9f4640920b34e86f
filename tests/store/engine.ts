import type { Store } from '../../db/store.ts'

/** What stands behind the port, for a test: stores are closed and their places removed when the test is over. */
export interface Engine {
  /** A store over an empty place. */
  fresh: () => Promise<Store>
  /** Closes a store and opens another over the same place, as a restart does. */
  again: (store: Store) => Promise<Store>
}
