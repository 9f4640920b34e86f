import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../server/config.ts'
import { serve, type Serving } from '../server/serve.ts'
import { denial, report } from './e2e/week.ts'
import { NEWSBOAT } from './helpers/newsboat.ts'
import { aTempFolder } from './helpers/temp-folder.ts'

const isHere = existsSync(NEWSBOAT)

/** A desk with the story of the call, on a port of its own. */
async function aDesk(): Promise<{ serving: Serving; folder: string }> {
  const folder = aTempFolder()
  const env = { DATA_DIR: join(folder, 'data'), PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'silent' }
  const serving = await serve(readConfig(env), { demo: false })
  onTestFinished(() => serving.stop())
  const headers = { authorization: `Bearer ${serving.localKey}`, 'content-type': 'application/json' }
  await fetch(`${serving.url}/api/v1/items`, { method: 'POST', headers, body: JSON.stringify([report, denial]) })
  await serving.settled()
  return { serving, folder }
}

/** What newsboat says of feeds that it has just read: one line for each of `asked`. */
async function read(folder: string, urls: readonly string[], ...asked: string[]): Promise<string> {
  writeFileSync(join(folder, 'urls'), `${urls.join('\n')}\n`)
  writeFileSync(join(folder, 'config'), '')
  const files = ['-u', join(folder, 'urls'), '-c', join(folder, 'cache.db'), '-C', join(folder, 'config')]
  const reader = spawn(NEWSBOAT, [...files, '-x', ...asked], { env: { ...process.env, HOME: folder, TERM: 'xterm' } })
  let said = ''
  reader.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  reader.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = await once(reader, 'close')
  expect(code).toBe(0)
  return said
}

const listed = z.object({ stories: z.array(z.object({ id: z.string() })) })

describe.skipIf(!isHere)(`a reader of feeds${isHere ? '' : ' (NOT RUN: there is no newsboat here)'}`, () => {
  test.each(['rss', 'atom'])(
    'W1: newsboat reads a story as %s, each position once, signed in by a key',
    async (format) => {
      const { serving, folder } = await aDesk()
      const headers = { authorization: `Bearer ${serving.localKey}` }
      const { stories } = listed.parse(await (await fetch(`${serving.url}/api/v1/stories`, { headers })).json())
      const entries = await fetch(`${serving.url}/api/v1/stories/${stories[0]?.id}`, { headers })
      const logged = z.object({ entries: z.array(z.unknown()) }).parse(await entries.json()).entries.length
      const signed = serving.url.replace('http://', `http://reader:${serving.localKey}@`)
      const feed = `${signed}/api/v1/stories/${stories[0]?.id}/as/${format}`
      expect(await read(folder, [feed], 'reload', 'print-unread')).toContain(`${logged} unread articles`)
      expect(await read(folder, [feed], 'reload', 'print-unread')).toContain(`${logged} unread articles`)
    },
  )
})
