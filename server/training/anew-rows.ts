import type { Statement } from '../../shared/statement.ts'
import { plain } from '../story/plain.ts'
import type { AnewSigns } from '../story/anew-signs.ts'
import { copyOf, guidOf, storiesTogether } from './answer-rows.ts'
import { namesMeet } from './meet.ts'
import type { Scenario } from './scenario.ts'
import { storiesOf } from './scenario-desk.ts'

/** What a party denied that had denied something before, by its signs; `right` is whether an editor has it as new. */
export interface AnewRow {
  /** The contested story that it was read in. */
  group: string
  signs: AnewSigns
  right: boolean
}

interface Met {
  guid: string
  s: Statement
  signs: AnewSigns
}

type Gold = Scenario['entries'][number]

const isBy = ({ party, speaker }: Statement, { party: name, aliases }: Gold): boolean =>
  [name, ...aliases].some((known) => namesMeet(party, known) || namesMeet(speaker, known))

const tells = (s: Statement, { quote }: Gold): boolean =>
  quote !== null && plain(`${s.text} ${s.quote ?? ''}`).includes(plain(quote))

/** Whether an editor logs the words as a denial that is new; null where the list does not tell which of the item's words are. */
function isNew({ entries, slug }: Scenario, { guid, s }: Met, beside: readonly Met[]): boolean | null {
  const own = entries.filter((gold) => isBy(s, gold))
  const here = own.filter((gold) => gold.stance === 'denial' && `${slug}:${guidOf(gold.firstItem)}` === guid)
  if (here.length === 0) return false
  if (here.some((gold) => tells(s, gold))) return true
  if (own.some((gold) => !here.includes(gold) && tells(s, gold))) return false
  return beside.some((other) => here.some((gold) => tells(other.s, gold))) ? null : true
}

/** What the stories would ask of some scenarios whose copy comes in together, each answered as by words alone. */
function rowsOf(scenarios: readonly Scenario[]): AnewRow[] {
  const met: Met[] = []
  storiesOf(copyOf(scenarios), {
    anew: (signs, { line }, { s }) => {
      met.push({ guid: line.guid, s, signs })
      return signs.ruled
    },
  })
  return scenarios.flatMap((told) => {
    const own = met.filter(({ guid }) => guid.startsWith(`${told.slug}:`))
    return own.flatMap((one) => {
      const right = isNew(
        told,
        one,
        own.filter((o) => o.guid === one.guid && o !== one),
      )
      return right === null ? [] : [{ group: told.slug, signs: one.signs, right }]
    })
  })
}

/** Rows of all contested stories that have been read. Throws `NoSharedData` where the shared ones are absent. */
export const anewRows = (): AnewRow[] => storiesTogether().flatMap(rowsOf)
