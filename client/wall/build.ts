const ENTRY = 'script[type="module"][src]'

/** The client that this page runs, by the name of its entry script, which carries a digest. */
export function ownBuild(): string {
  const src = document.querySelector(ENTRY)?.getAttribute('src') ?? ''
  return src.slice(src.lastIndexOf('/') + 1)
}
