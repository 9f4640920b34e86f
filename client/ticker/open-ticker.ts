import { pathWith } from '../access/request.ts'

/** A ticker of a search ("" for all copy), which may be a saved one, in a window of its own. */
export function openTicker(q: string, saved: string | null): void {
  const path = pathWith('/ticker', { q, saved: saved ?? undefined })
  open(path, `ticker ${saved ?? q}`, 'popup,width=460,height=860')
}
