/** A dialog over the page; the palette is about what it was opened over. */
const DIALOG = 'dialog[open]:not([data-palette])'

/** What the keys are about: the dialog in which the focus is, else the one opened last, else the page. */
export const stageOf = (focus: Element | null): ParentNode =>
  focus?.closest(DIALOG) ?? [...document.querySelectorAll(DIALOG)].at(-1) ?? document

/** The list of the screen: the open story's entries before the lists at the sides. */
export function enterList(stage: ParentNode): void {
  const rows = [...stage.querySelectorAll<HTMLElement>('[data-walk] [data-row]')]
  const shown = rows.filter((row) => row.checkVisibility())
  const main = shown.filter((row) => row.closest('[data-walk="main"]') !== null)
  const list = main.length > 0 ? main : shown
  // The row that had the tab stop may be gone: an alert that was just acknowledged.
  ;(list.find((row) => row.tabIndex === 0) ?? list[0])?.focus()
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
