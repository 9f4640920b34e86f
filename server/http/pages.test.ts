import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDesk } from './testing/desk.ts'

const page = { accept: 'text/html,application/xhtml+xml' }

function aClient(): string {
  const dir = mkdtempSync(join(tmpdir(), 'on-record-client-'))
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), '<title>the desk</title>')
  writeFileSync(join(dir, 'assets/desk-abc123.js'), 'run()')
  return dir
}

test.each(['/', '/wall', '/story/abc', '/setup?token=x'])('the screens are at %s', async (url) => {
  const { inject } = await openTestDesk({ clientDir: aClient() })
  const answer = await inject({ url, headers: page })
  expect(answer.body).toContain('the desk')
  expect(answer.headers['cache-control']).toBe('no-cache')
})

test('a file named by its content is kept for good', async () => {
  const { inject } = await openTestDesk({ clientDir: aClient() })
  const answer = await inject({ url: '/assets/desk-abc123.js' })
  expect(answer.headers['cache-control']).toMatch(/immutable/)
  expect((await inject({ url: '/assets/desk-other.js' })).statusCode).toBe(404)
})

test('no page stands for a wrong address of the API', async () => {
  const { inject } = await openTestDesk({ clientDir: aClient() })
  expect((await inject({ url: '/api/v1/nothing', headers: page })).json()).toMatchObject({ code: 'not-found' })
})

test('nothing outside the client is served', async () => {
  const { inject } = await openTestDesk({ clientDir: aClient() })
  for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])
    expect((await inject({ url })).body).not.toContain('on-record')
})

test('a desk whose screens are not built says so', async () => {
  const { inject } = await openTestDesk()
  const answer = await inject({ url: '/', headers: page })
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('npm run build')
})

test('pages run their own scripts alone and are framed by nobody', async () => {
  const { inject } = await openTestDesk({ clientDir: aClient() })
  const policy = String((await inject({ url: '/', headers: page })).headers['content-security-policy'])
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src|unsafe-eval/)
})

test('the API is described for people and for machines', async () => {
  const { inject } = await openTestDesk()
  const described = (await inject({ url: '/api/v1/openapi.json' })).json()
  expect(described.openapi).toMatch(/^3\.1/)
  expect(described.paths['/api/v1/items'].post.requestBody.content).toHaveProperty('text/plain')
  const docs = await inject({ url: '/docs', headers: page })
  expect([200, 301, 302]).toContain(docs.statusCode)
  const shown = await inject({ url: '/docs/', headers: page })
  expect(shown.body).toContain('/api/v1/openapi.json')
  expect(shown.body.indexOf('jitless: true')).toBeLessThan(shown.body.indexOf('scalar.js'))
  expect(shown.body).toContain('jitless: true')
  expect(shown.body).not.toMatch(/https?:\/\/(?!www\.w3\.org|localhost)/)
})

test('health and figures need no key', async () => {
  const { inject, store } = await openTestDesk()
  const health = await inject({ url: '/api/v1/health' })
  expect(health.json()).toEqual({
    status: 'ok',
    version: '1.2.3',
    protocol: expect.any(Number),
    logId: store.logId,
    head: 0,
    pending: 0,
  })
  const figures = await inject({ url: '/api/v1/metrics' })
  expect(figures.headers['content-type']).toMatch(/^text\/plain/)
  expect(figures.body).toContain('on_record_followers 3')
  expect(figures.body).toMatch(/on_record_http_seconds_count\{method="GET",route="\/api\/v1\/health",status="200"\} 1/)
})

test('X5: the demo is open to this machine and to no page of another site', async () => {
  const { inject } = await openTestDesk({ demo: true })
  const local = { host: '127.0.0.1:4100' }
  expect((await inject({ url: '/api/v1/me', headers: local })).json()).toMatchObject({ via: 'demo', role: 'admin' })
  for (const headers of [{ host: 'evil.example' }, { ...local, origin: 'https://evil.example' }])
    expect((await inject({ url: '/api/v1/me', headers })).statusCode).toBe(401)
  expect((await inject({ url: '/api/v1/me', headers: local, remoteAddress: '10.0.0.9' })).statusCode).toBe(401)
})

test('every answer of the API forbids keeping it', async () => {
  const { inject, as } = await openTestDesk()
  const answer = await inject({ url: '/api/v1/stories', headers: await as('viewer') })
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})
