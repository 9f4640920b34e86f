import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Newsroom } from './newsroom.ts'

const PASSWORD = 'a long enough password'

/** Makes an editor and opens a page as them. */
export async function as(
  room: Newsroom,
  name: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const email = `${name.toLowerCase()}@desk.example`
  const { url, localKey } = room.serving
  const headers = { authorization: `Bearer ${localKey}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ email, name, role: 'editor', password: PASSWORD })
  await fetch(`${url}/api/v1/users`, { method: 'POST', headers, body })
  const page = await room.open('/login', options)
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, { data: { email, password: PASSWORD } })
  expect(answer.ok()).toBe(true)
  await page.goto(`${url}${path}`)
  return page
}
