import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { commandLine } from './helpers/command-line.ts'
import { aPost } from './helpers/start-desk.ts'
import { startProcess } from './helpers/start-process.ts'

const receipt = z.object({ itemId: z.string(), guid: z.string() })
type Receipt = z.infer<typeof receipt>
const posted = z.object({ items: z.array(receipt) })
const health = z.object({ pending: z.int() })
const itemAnswer = z.object({ item: z.object({ guid: z.string() }) })

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const makeKey = async (dataDir: string): Promise<string> =>
  (await commandLine(dataDir, ['key', 'create', '--role', 'admin'])).out.trim()

/** Posts items one after another until the server is gone; answers what was acknowledged. */
async function postUntilGone(
  url: string,
  key: string,
  round: number,
  acknowledged: (r: Receipt) => void,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    try {
      const answer = await fetch(`${url}/api/v1/items`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(aPost({ guid: `r${round}-${n}` })),
      })
      if (answer.status !== 201) throw new Error(`status ${answer.status}: ${await answer.text()}`)
      const { items } = posted.parse(await answer.json())
      items.forEach(acknowledged)
    } catch (error) {
      if (error instanceof TypeError) return
      throw error
    }
  }
}

async function settled(url: string, key: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/api/v1/health`, { headers: { authorization: `Bearer ${key}` } })
    if (health.parse(await answer.json()).pending === 0) return
    await new Promise((next) => setImmediate(next))
  }
}

test(
  'D1: kill -9 while copy comes in loses no acknowledged item, and the log is sound',
  { timeout: 120_000 },
  async () => {
    const dataDir = aFolder()
    const key = await makeKey(dataDir)
    const acknowledged: Receipt[] = []
    // After how many acknowledgements each server is killed: early, in full run, and while a backlog waits.
    for (const [round, limit] of [3, 25, 60].entries()) {
      const server = await startProcess(dataDir)
      let mine = 0
      await postUntilGone(server.url, key, round, (receipt) => {
        acknowledged.push(receipt)
        mine += 1
        if (mine === limit) server.process.kill('SIGKILL')
      })
    }
    const last = await startProcess(dataDir)
    await settled(last.url, key)
    for (const { itemId, guid } of acknowledged) {
      const answer = await fetch(`${last.url}/api/v1/items/${itemId}`, { headers: { authorization: `Bearer ${key}` } })
      expect(itemAnswer.parse(await answer.json()).item.guid).toBe(guid)
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(88)
    expect(await last.end('SIGTERM')).toBe(0)
    expect(await commandLine(dataDir, ['check'])).toMatchObject({ code: 0 })
  },
)
