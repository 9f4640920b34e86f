import { expect, test } from 'vitest'
import type { Command } from '../../shared/protocol/command.ts'
import { AT, openTestDesk } from './testing/desk.ts'

const EDIT = { seq: 8, at: AT, by: 'ben', name: 'Ben Ode', did: 'alert-acknowledged', put: [] }

test('T19, D20: over HTTP, too, an acknowledgement is taken back on what its editor had seen, and the later one is told', async () => {
  const asked: Command[] = []
  const desk = await openTestDesk({
    desk: {
      command: async (call) => {
        asked.push(call)
        return { ok: false, code: 'edited-meanwhile', message: 'changed', edits: [EDIT] }
      },
    },
  })
  const headers = await desk.as('editor')
  const reopen = (payload: object) => desk.inject({ method: 'POST', url: '/api/v1/alerts/a/reopen', headers, payload })
  const answer = await reopen({ basedOn: 7, reason: 'not mine' })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ code: 'edited-meanwhile', edits: [EDIT] })
  expect(asked).toMatchObject([{ name: 'reopen-alert', args: { alertId: 'a', basedOn: 7, reason: 'not mine' } }])
  expect((await reopen({ basedOn: 'head' })).statusCode).toBe(422)
})
