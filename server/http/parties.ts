import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { party, partyRow } from '../../shared/party.ts'
import { reasonGiven } from './list-edition.ts'
import { rowRoutes, type RowRoutesGiven } from './row-routes.ts'

const body = party.omit({ id: true }).extend({
  office: party.shape.office.default(null),
  aliases: party.shape.aliases.default({}),
  spokespeople: party.shape.spokespeople.default([]),
  belongsTo: party.shape.belongsTo.default(null),
  note: party.shape.note.default(''),
  ...reasonGiven,
})

export const partyRoutes = (given: RowRoutesGiven): FastifyPluginAsyncZod =>
  rowRoutes(
    {
      path: 'parties',
      member: 'party',
      noun: 'a party',
      row: party,
      own: partyRow,
      body,
      rowsOf: ({ parties }) => parties,
      contentOf: (own) => own.party,
      history: (store, id) => store.partyHistory(id),
      put: (id, { reason, ...row }, basedOn) => ({
        name: 'put-party',
        args: { party: { id, ...row }, basedOn, reason },
      }),
      remove: (args) => ({ name: 'remove-party', args }),
    },
    given,
  )
