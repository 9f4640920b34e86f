import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import { type AlertRule, alertRule, ruleId } from '../../shared/alert-rule.ts'
import { instant, seq } from '../../shared/scalar.ts'
import { type RulePreview, rulePreview } from '../../shared/rule-preview.ts'
import { rulesInForce } from '../../shared/rules-in-force.ts'
import type { Desk } from '../desk/desk.ts'
import type { Guard } from './guard.ts'
import { basedOn, commanded, etagOf, ifMatch, reasonGiven } from './list-edition.ts'

const tags = ['alerts']
const params = z.object({ id: ruleId })
const body = alertRule.omit({ id: true })

const shown = z.object({
  rule: alertRule,
  /** Who set it, and when; null where it stands as every desk begins with it. */
  edition: z.object({ editor: z.string(), at: instant, seq }).nullable(),
})

const listed = {
  tags,
  summary: 'The rules by which alerts arise: those that every desk begins with, then its own',
  response: { 200: z.object({ rules: z.array(shown) }) },
}
const put = {
  tags,
  summary: 'Set a rule, or change it',
  description:
    'With `If-Match` it is refused (409 `conflict`) where somebody has changed the rule since that edition. The rule of kills cannot be changed: they are told always.',
  params,
  headers: ifMatch,
  body: body.extend(reasonGiven),
  response: { 200: shown },
}
const removed = {
  tags,
  summary: 'Take a rule away; one that every desk begins with stands again as it was',
  params,
  headers: ifMatch,
  response: { 204: z.null() },
}
const previewed = {
  tags,
  summary: 'What a rule would have told in the last week',
  description:
    'Read from the log and the full-text index by the code that raises alerts; no more than the latest 20,000 events, or 500 finds.',
  body,
  response: { 200: rulePreview },
}

export interface AlertRulesGiven {
  store: Pick<Store, 'screen'>
  desk: Desk
  guard: Guard
  preview: (rule: AlertRule) => Promise<RulePreview>
  newId: () => string
}

async function rulesOf(store: Pick<Store, 'screen'>): Promise<z.infer<typeof shown>[]> {
  const { screen } = await store.screen('alerting')
  if (screen.kind !== 'alerting') throw new Error('the store gave another screen')
  const rows = new Map(screen.rules.map((row) => [row.rule.id, row]))
  return rulesInForce(screen.rules).map((rule) => {
    const row = rows.get(rule.id)
    return { rule, edition: row ? { editor: row.editor, at: row.at, seq: row.seq } : null }
  })
}

/** The rules by which alerts arise. */
export const alertRuleRoutes =
  ({ store, desk, guard, preview, newId }: AlertRulesGiven): FastifyPluginAsyncZod =>
  async (app) => {
    const view = { onRequest: guard.needs('viewer') }
    const edit = { onRequest: guard.needs('editor') }

    app.get('/alert-rules', { schema: listed, ...view }, async () => ({ rules: await rulesOf(store) }))

    app.put('/alert-rules/:id', { schema: put, ...edit }, async (request, reply) => {
      const { reason, ...rule } = request.body
      const { id } = request.params
      const args = { rule: { ...rule, id }, basedOn: basedOn(request.headers), ...(reason !== undefined && { reason }) }
      await commanded(desk, { name: 'put-alert-rule', args }, guard.callerOf(request).identity, newId)
      const set = (await rulesOf(store)).find((one) => one.rule.id === id) ?? { rule: args.rule, edition: null }
      void reply.header('etag', etagOf(set.edition?.seq ?? 0))
      return set
    })

    app.delete('/alert-rules/:id', { schema: removed, ...edit }, async (request, reply) => {
      const args = { ruleId: request.params.id, basedOn: basedOn(request.headers) }
      await commanded(desk, { name: 'remove-alert-rule', args }, guard.callerOf(request).identity, newId)
      return reply.code(204).send(null)
    })

    app.post('/alert-rules/preview', { schema: previewed, ...edit }, ({ body: rule }) =>
      preview({ ...rule, id: 'preview' }),
    )
  }
