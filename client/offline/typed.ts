/** What a reader has typed on a page that is loaded anew, and where: given back once it is there. */
export interface Typed {
  label: string
  text: string
}

const KEY = 'on-record.typed'
/** Not secrets; and what stands in a search box stands in the address. */
const FIELDS = 'textarea, input:not([type=password], [type=checkbox], [type=radio], [type=range], [data-search])'

const touched = new WeakSet<EventTarget>()

/** Remembers in which fields somebody types: what a form brought along is no work of its reader. */
export function noteTyping(): void {
  addEventListener('input', ({ target }) => target !== null && touched.add(target), { capture: true, passive: true })
}

const labelOf = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  (field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.placeholder).trim()

/** What stands typed on the page now. */
const typedNow = (): Typed[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)]
    .filter((field) => touched.has(field) && field.value.trim() !== '')
    .map((field) => ({ label: labelOf(field), text: field.value }))

/** Keeps it for this window's next page; false where it is too much for the browser. */
export function keepTyped(): boolean {
  const typed = typedNow()
  if (typed.length === 0) return true
  try {
    sessionStorage.setItem(KEY, JSON.stringify(typed))
    return true
  } catch {
    return false
  }
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  'label' in value &&
  typeof value.label === 'string' &&
  'text' in value &&
  typeof value.text === 'string'

/** What was typed on the page before this one, none where nothing was. */
export function typedBefore(): readonly Typed[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isTyped) : []
  } catch {
    return []
  }
}

export function forgetTyped(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    return
  }
}
