import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { outlet, outletRow } from '../../shared/outlet.ts'
import { reasonGiven } from './list-edition.ts'
import { rowRoutes, type RowRoutesGiven } from './row-routes.ts'

const body = outlet.omit({ id: true }).extend({
  aliases: outlet.shape.aliases.default({}),
  domains: outlet.shape.domains.default([]),
  sources: outlet.shape.sources.default([]),
  family: outlet.shape.family.default(null),
  language: outlet.shape.language.default(null),
  isAgency: outlet.shape.isAgency.default(false),
  note: outlet.shape.note.default(''),
  ...reasonGiven,
})

export const outletRoutes = (given: RowRoutesGiven): FastifyPluginAsyncZod =>
  rowRoutes(
    {
      path: 'outlets',
      member: 'outlet',
      noun: 'an outlet',
      row: outlet,
      own: outletRow,
      body,
      rowsOf: ({ outlets }) => outlets,
      contentOf: (own) => own.outlet,
      history: (store, id) => store.outletHistory(id),
      put: (id, { reason, ...row }, basedOn) => ({
        name: 'put-outlet',
        args: { outlet: { id, ...row }, basedOn, reason },
      }),
      remove: (args) => ({ name: 'remove-outlet', args }),
    },
    given,
  )
