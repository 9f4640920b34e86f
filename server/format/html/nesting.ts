/** Elements that have no end tag (HTML, section 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** End tags that are commonly left out: what stands open on top ends where one of the same group begins. */
const GROUPS = ['p', 'li', 'dt dd', 'tr td th', 'thead tbody tfoot', 'option optgroup']
const GROUP = new Map(GROUPS.flatMap((group) => group.split(' ').map((name) => [name, group])))
const TAG = /<(\/?)([a-z][a-z0-9:-]*)/gi

/** Deeper than any page is; parsers take time by the square of it. */
export const DEEPEST = 256

class Open {
  readonly #stack: string[] = []
  readonly #count = new Map<string, number>()

  get depth(): number {
    return this.#stack.length
  }

  begin(name: string): void {
    const top = this.#stack.at(-1)
    const group = GROUP.get(name)
    if (top !== undefined && group !== undefined && GROUP.get(top) === group) this.#pop()
    this.#stack.push(name)
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
  }

  end(name: string): void {
    if (!this.#count.get(name)) return
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const name = this.#stack.pop()
    if (name !== undefined) this.#count.set(name, (this.#count.get(name) ?? 1) - 1)
    return name
  }
}

/** True where elements stand deeper in one another than `DEEPEST`. One linear pass, before any parser sees the text. */
export function isTooDeep(html: string): boolean {
  const open = new Open()
  for (const [, slash, tag = ''] of html.matchAll(TAG)) {
    const name = tag.toLowerCase()
    if (slash === '/') open.end(name)
    else if (!VOID.has(name)) open.begin(name)
    if (open.depth > DEEPEST) return true
  }
  return false
}
