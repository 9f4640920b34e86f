import type { Enclosure } from './entry.ts'

const MOST = 100

/** Each file once, by its address, in order. */
export function distinctFiles(files: readonly (Enclosure | null)[]): Enclosure[] {
  const byAddress = new Map<string, Enclosure>()
  for (const file of files) {
    if (file === null || file.url.length > 2_000) continue
    const known = byAddress.get(file.url)
    const { url, type, title } = file
    byAddress.set(url, { url, type: known?.type ?? clip(type, 100), title: known?.title ?? clip(title, 2_000) })
  }
  return [...byAddress.values()].slice(0, MOST)
}

const clip = (text: string | null, most: number): string | null => text?.slice(0, most) ?? null
