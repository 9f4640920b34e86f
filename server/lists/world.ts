import type { World } from '../../shared/merge-lists.ts'
import { outlet } from '../../shared/outlet.ts'
import { party, spokesperson } from '../../shared/party.ts'
import offices from './world/offices.json' with { type: 'json' }
import organisations from './world/organisations.json' with { type: 'json' }
import outlets from './world/outlets.json' with { type: 'json' }
import people from './world/people.json' with { type: 'json' }
import states from './world/states.json' with { type: 'json' }

/** Rows as the files have them: what is empty is left out. */
const told = party.extend({
  office: party.shape.office.default(null),
  aliases: party.shape.aliases.default({}),
  spokespeople: spokesperson
    .extend({
      aliases: spokesperson.shape.aliases.default([]),
      from: spokesperson.shape.from.default(null),
      until: spokesperson.shape.until.default(null),
    })
    .array()
    .default([]),
  belongsTo: party.shape.belongsTo.default(null),
  note: party.shape.note.default(''),
})
const toldOutlet = outlet.extend({
  aliases: outlet.shape.aliases.default({}),
  domains: outlet.shape.domains.default([]),
  sources: outlet.shape.sources.default([]),
  family: outlet.shape.family.default(null),
  language: outlet.shape.language.default(null),
  isAgency: outlet.shape.isAgency.default(false),
  note: outlet.shape.note.default(''),
})

/** N1: the lists that a new desk begins with; server/lists/world/README.md says what they rest on. */
export const WORLD: World = {
  parties: told.array().parse([...states, ...offices, ...organisations, ...people]),
  outlets: toldOutlet.array().parse(outlets),
}
