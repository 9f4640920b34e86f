/** A dialog over the page; the palette is about what it was opened over. */
const DIALOG = 'dialog[open]:not([data-palette])'

/** What the keys are about: the dialog in which the focus is, else the one opened last, else the page. */
export const stageOf = (focus: Element | null): ParentNode =>
  focus?.closest(DIALOG) ?? [...document.querySelectorAll(DIALOG)].at(-1) ?? document

const rowsIn = (place: ParentNode): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility())

/** The row that has a list's tab stop; it may be gone: an alert that was just acknowledged. */
const stopOf = (rows: readonly HTMLElement[]): HTMLElement | undefined =>
  rows.find((row) => row.tabIndex === 0) ?? rows[0]

const listsOn = (stage: ParentNode): HTMLElement[] =>
  [...stage.querySelectorAll<HTMLElement>('[data-walk]')].filter((list) => rowsIn(list).length > 0)

/** The list of the screen: the open story's entries before the lists at the sides. */
export function enterList(stage: ParentNode): void {
  const lists = listsOn(stage)
  const list = lists.find(({ dataset }) => dataset['walk'] === 'main') ?? lists[0]
  if (list !== undefined) stopOf(rowsIn(list))?.focus()
}

/** C207: the next list of the screen, around the end; the first one from elsewhere. */
export function enterBeside(stage: ParentNode, focus: Element | null): void {
  const lists = listsOn(stage)
  const next = lists[(lists.findIndex((list) => list.contains(focus)) + 1) % lists.length]
  if (next !== undefined) stopOf(rowsIn(next))?.focus()
}

/** The alert that has the focus. */
export const focusedAlert = (focus: Element | null): string | null =>
  focus?.closest<HTMLElement>('[data-alert]')?.dataset['alert'] ?? null

/** Puts the focus into a field; false where none is to be seen: a narrow header has no room for its own. */
export function focusIn(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((field) => field.checkVisibility())
  found?.focus()
  return found !== undefined
}

/** A row's own button opens it; rows of the virtual lists open themselves. */
export function openRow(row: Element | null): void {
  if (row instanceof HTMLElement && row.dataset['row'] !== undefined)
    row.querySelector<HTMLElement>('[data-open]')?.click()
}
