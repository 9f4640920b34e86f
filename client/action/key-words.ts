const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }

/** What a keyboard of this machine has for `Mod`. */
const MAC = typeof navigator !== 'undefined' && /mac|iphone|ipad/iu.test(navigator.userAgent)

/** A key as people know it: "⌘K" or "Ctrl K", "Esc", "j". */
export function keyWords(key: string, mac = MAC): string {
  if (!key.startsWith('Mod+')) return NAMES[key] ?? key
  const letter = key.slice('Mod+'.length).toUpperCase()
  return mac ? `⌘${letter}` : `Ctrl ${letter}`
}

/** The same for `aria-keyshortcuts`; none where an action has no key. */
export function ariaKeys(keys: readonly string[]): string | undefined {
  const all = keys.flatMap((key) => {
    if (key.startsWith('Mod+')) return [`Meta+${key.slice(4).toUpperCase()}`, `Control+${key.slice(4).toUpperCase()}`]
    return [/^\p{Lu}$/u.test(key) ? `Shift+${key}` : key]
  })
  return all.length === 0 ? undefined : all.join(' ')
}
