import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { alert } from '../../shared/alert.ts'
import { Refusal } from '../../shared/error-code.ts'
import { handOver } from '../../shared/hand-over.ts'
import { type Command, commandArgs } from '../../shared/protocol/command.ts'
import { id, instant } from '../../shared/scalar.ts'
import { deedsOfEach } from '../log/deeds-of.ts'
import { handOverOf } from '../alert/lifecycle/hand-over.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { commanded, reasonGiven } from './list-edition.ts'

const tags = ['alerts']
const params = z.object({ id })
const body = z.object(reasonGiven).nullish()
const response = { 200: z.object({ alert }) }

const acknowledged = { tags, summary: 'Take an alert over: the first name stays', params, body, response }
const reopened = {
  tags,
  summary:
    'Take an acknowledgement back (the alert is open, and rings nowhere anew), or that it was put off: it is as it was',
  description:
    'With `basedOn`, the place in the log up to which its editor had seen the alert, it is refused (409 `edited-meanwhile`) where somebody else has answered it since.',
  params,
  body: commandArgs['reopen-alert'].omit({ alertId: true }).nullish(),
  response,
}
const resolved = { tags, summary: 'Say that an alert is done with', params, body, response }
const snoozed = {
  tags,
  summary: 'Put an alert off: it rings again then, for a week at most; a kill is not put off',
  params,
  body: z.object({ until: instant, ...reasonGiven }),
  response,
}
const woken = { tags, summary: 'Have an alert that was put off ring again now', params, body, response }
const handed = {
  tags,
  summary:
    'What happened of alerts since a moment, who made what of them when, and what is left: for whoever comes on shift',
  querystring: z.object({ since: instant }),
  response: { 200: handOver },
}

export interface AlertAnswersGiven {
  store: Pick<Store, 'alert' | 'alerts' | 'turnsOfAlerts' | 'screen'>
  desk: Desk
  guard: Guard
  now: () => string
  newId: () => string
  nameOf: (actor: string) => Promise<string>
}

/** What people make of alerts. */
export const alertAnswerRoutes =
  ({ store, desk, guard, now, newId, nameOf }: AlertAnswersGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const edit = { onRequest: guard.needs('editor') }
    /** Has the desk do it, and answers the alert as it stands after. */
    const done = async (request: Parameters<Guard['callerOf']>[0], command: Command, alertId: string) => {
      await commanded(desk, command, guard.callerOf(request).identity, newId)
      const found = await store.alert(alertId)
      if (found === null) throw new Refusal('not-found', `there is no alert ${alertId}`)
      return { alert: found }
    }
    app.post('/alerts/:id/acknowledge', { schema: acknowledged, ...edit }, (request) => {
      const args = { ...request.body, alertId: request.params.id }
      return done(request, { name: 'acknowledge-alert', args }, args.alertId)
    })
    app.post('/alerts/:id/reopen', { schema: reopened, ...edit }, (request) => {
      const args = { ...request.body, alertId: request.params.id }
      return done(request, { name: 'reopen-alert', args }, args.alertId)
    })
    app.post('/alerts/:id/resolve', { schema: resolved, ...edit }, (request) => {
      const args = { ...request.body, alertId: request.params.id }
      return done(request, { name: 'resolve-alert', args }, args.alertId)
    })
    app.post('/alerts/:id/snooze', { schema: snoozed, ...edit }, (request) => {
      const args = { ...request.body, alertId: request.params.id }
      return done(request, { name: 'snooze-alert', args }, args.alertId)
    })
    app.post('/alerts/:id/wake', { schema: woken, ...edit }, (request) => {
      const args = { ...request.body, alertId: request.params.id }
      return done(request, { name: 'wake-alert', args }, args.alertId)
    })
    app.get('/alerts/hand-over', { schema: handed, onRequest: guard.needs('viewer') }, ({ query }) =>
      handOverOf(store, (alertIds) => deedsOfEach(store, nameOf, alertIds), {
        since: new Date(query.since).toISOString(),
        now: now(),
      }),
    )
  }
