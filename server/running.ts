import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writePrivate } from './access/private-file.ts'

/** What a running server leaves in its data folder for the command line beside it; readable by its owner alone. */
const running = z.object({ pid: z.int(), url: z.url(), token: z.string() })
export type Running = z.infer<typeof running>

const fileIn = (dataDir: string): string => join(dataDir, 'server.json')

export const announce = (dataDir: string, server: Running): void =>
  writePrivate(fileIn(dataDir), JSON.stringify(server))

function note(dataDir: string): Running | null {
  const text = readIfThere(fileIn(dataDir))
  return text === null ? null : (running.safeParse(JSON.parse(text)).data ?? null)
}

/** Removes the note, if it is this process's own. */
export function withdraw(dataDir: string, pid: number): void {
  if (note(dataDir)?.pid === pid) rmSync(fileIn(dataDir), { force: true })
}

/** The server that works on this folder now, or null. A note that a killed server left behind is none: nobody answers for it. */
export async function findRunning(dataDir: string): Promise<Running | null> {
  const found = note(dataDir)
  if (found === null) return null
  const headers = { authorization: `Bearer ${found.token}` }
  const answer = await fetch(`${found.url}/api/v1/me`, { headers, signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  )
  return answer?.ok === true ? found : null
}
