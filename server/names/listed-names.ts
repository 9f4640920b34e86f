import type { LogEvent } from '../../shared/event.ts'
import { foldLists, isListEvent } from '../../shared/fold-lists.ts'
import { mergeLists, type World } from '../../shared/merge-lists.ts'
import type { ListsScreen } from '../../shared/screen.ts'
import { compileNames, type Names } from './names.ts'

export const NO_ROWS: ListsScreen = { kind: 'lists', parties: [], outlets: [] }

/** The index of a desk's lists as its log goes on; made again at the first question after a change. */
export class ListedNames {
  readonly #world: World
  #rows: ListsScreen
  #names: Names | null = null
  /** Events that the rows are yet to take: an import brings thousands, and they are folded as one. */
  #ahead: LogEvent[] = []

  constructor(world: World, rows: ListsScreen) {
    this.#world = world
    this.#rows = rows
  }

  apply(event: LogEvent): void {
    if (!isListEvent(event)) return
    this.#ahead.push(event)
    this.#names = null
  }

  get rows(): ListsScreen {
    if (this.#ahead.length > 0) {
      this.#rows = foldLists(this.#rows, this.#ahead)
      this.#ahead = []
    }
    return this.#rows
  }

  get names(): Names {
    this.#names ??= compileNames(mergeLists(this.#world, this.rows))
    return this.#names
  }
}
