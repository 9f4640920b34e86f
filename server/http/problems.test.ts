import { Writable } from 'node:stream'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { answerProblem } from './problems.ts'

const fail = async (): Promise<never> => {
  throw new Error('broken')
}

test('T46: an address that is a secret by itself stands in no log when something fails', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(line.toString())
      done()
    },
  })
  const app = fastify({ logger: { stream } })
  app.setErrorHandler(answerProblem)
  app.get('/f/:token/as/:format', { logLevel: 'error' }, fail)
  app.get('/stories/:id', { logLevel: 'error' }, fail)
  expect((await app.inject('/f/a-secret/as/rss')).statusCode).toBe(500)
  await app.inject('/stories/s1')
  const told = lines.filter((line) => line.includes('"failed"')).join('')
  expect(told).toContain('/f/:token/as/:format')
  expect(told).not.toContain('a-secret')
  expect(told).toContain('/stories/s1')
  await app.close()
})
