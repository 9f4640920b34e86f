import type { LogEvent } from '../../shared/event.ts'
import { foldLists } from '../../shared/fold-lists.ts'
import { mergeLists, type World } from '../../shared/merge-lists.ts'
import type { ListsScreen } from '../../shared/screen.ts'
import { compileNames, type Names } from './names.ts'

export const NO_ROWS: ListsScreen = { kind: 'lists', parties: [], outlets: [] }

/** The index of a desk's lists as its log goes on; made again at the first question after a change. */
export class ListedNames {
  readonly #world: World
  #rows: ListsScreen
  #names: Names | null = null

  constructor(world: World, rows: ListsScreen) {
    this.#world = world
    this.#rows = rows
  }

  apply(event: LogEvent): void {
    const rows = foldLists(this.#rows, event)
    if (rows !== this.#rows) this.#names = null
    this.#rows = rows
  }

  get rows(): ListsScreen {
    return this.#rows
  }

  get names(): Names {
    this.#names ??= compileNames(mergeLists(this.#world, this.#rows))
    return this.#names
  }
}
