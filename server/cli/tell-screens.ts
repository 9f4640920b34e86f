import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Target } from './post.ts'

interface Screens {
  advance: (lines: number, characters: number) => void
  end: () => Promise<void>
}

/**
 * Tells the screens of a desk how far an import of `file` is ("-" for the standard input, whose size nobody knows). That
 * it cannot be told is no reason to stop importing.
 */
export function tellScreens({ url, key }: Target, file: string): Screens {
  const address = `${url}/api/v1/imports/${randomUUID()}`
  const authorization = `Bearer ${key}`
  const far = {
    name: file === '-' ? '' : basename(file),
    done: 0,
    of: null,
    bytes: 0,
    size: file === '-' ? null : statSync(file).size,
  }
  let telling = Promise.resolve()
  const send = async (method: 'PUT' | 'DELETE'): Promise<void> => {
    const body = method === 'PUT' ? { body: JSON.stringify(far) } : {}
    const headers = { authorization, ...(method === 'PUT' && { 'content-type': 'application/json' }) }
    await fetch(address, { method, headers, ...body }).catch(() => null)
  }
  return {
    advance(lines, characters) {
      far.done += lines
      far.bytes += characters
      telling = telling.then(() => send('PUT'))
    },
    async end() {
      await telling
      await send('DELETE')
    },
  }
}
