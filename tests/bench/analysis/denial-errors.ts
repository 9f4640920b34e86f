import type { DeskState } from './desk-state.ts'
import { type LoggedEntry, looseStance, type Matched, speaksFor } from './match-entries.ts'
import { type GoldEntry, guidOf } from './scenario.ts'

const saidBy = ({ entry, guid }: LoggedEntry): string =>
  `${entry.party} in ${guid}, cue "${entry.evidence?.cue ?? ''}", rule ${entry.evidence?.rule ?? '–'}: ${entry.text.slice(0, 120)}`

interface GoldDenial {
  golds: GoldEntry[]
  told: number
}

/** One statement of one party that answers several claims is one denial. */
function denialsOf({ scenario }: Matched): GoldDenial[] {
  const denials = scenario.entries.filter((g) => g.stance === 'denial')
  return [...Map.groupBy(denials, (g) => `${g.party} ${g.firstItem}`).values()].map((golds) => ({ golds, told: 0 }))
}

/** How a denial alert went wrong, or null: exactly told, or the second alert of a statement on two claims. */
function faultOf(logged: LoggedEntry, denials: readonly GoldDenial[]): string | null {
  const fitting = denials.filter(({ golds }) =>
    golds.some((g) => looseStance(logged.entry.stance) === looseStance(g.stance) && speaksFor(logged, g)),
  )
  const denial = fitting.find((d) => d.told === 0) ?? fitting.find((d) => d.told < d.golds.length) ?? fitting[0]
  if (!denial) return 'false'
  denial.told++
  if (denial.told > denial.golds.length) return 'repeated'
  const late = denial.told === 1 && logged.guid !== guidOf(denial.golds[0]?.firstItem ?? '')
  return late ? 'late' : null
}

/** Denial alerts that were missed, late, false or repeated, each with the cue and rule that made it. */
export function denialErrors(matched: Matched, { alerts }: DeskState): string[] {
  const denials = denialsOf(matched)
  const faults = alerts.flatMap((alert) => {
    const logged = alert.kind === 'denial' && matched.logged.find((l) => l.entry.id === alert.entryId)
    const fault = logged ? faultOf(logged, denials) : null
    return logged && fault ? [`${fault} denial: ${matched.scenario.slug}: ${saidBy(logged)}`] : []
  })
  const missed = denials.filter((d) => d.told === 0)
  return [
    ...missed.map(({ golds: [gold] }) => {
      return `missed denial: ${matched.scenario.slug}: ${gold?.party} in ${gold?.firstItem}, words "${gold?.quote ?? ''}"`
    }),
    ...faults,
  ]
}
