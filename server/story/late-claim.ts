import type { Entry } from '../../shared/entry.ts'
import type { Statement } from '../../shared/statement.ts'
import { claimAsserted, makeClaim, type Matched } from './claims.ts'
import { asserts, claimText } from './claim-text.ts'
import { tellingOf } from './claim-answered.ts'
import { logEntry } from './log-entry.ts'
import { shared } from './overlap.ts'
import { plainWords } from './plain.ts'
import { type Reading, sideOf, storyOf } from './reading.ts'
import { isLive } from './story-line.ts'
import { propositionTerms } from './words.ts'

const ENOUGH = 2
const NAMED = 1

interface Detail {
  entry: Entry
  told: Statement
  score: number
}

/** Assertions of the outlets' own copy that made no claim: details until somebody answers them. */
function details(reading: Reading, s: Statement): Detail[] {
  const { entries, claims } = storyOf(reading)
  const telling = tellingOf(s, '')
  const words = new Set([...telling.said, ...telling.beside])
  const isLogged = (told: Statement, itemId: string): boolean =>
    entries.some((e) => e.evidence?.itemId === itemId && e.text === told.text)
  const reports = entries.filter((e) => isLive(e) && sideOf(e) === 'reports' && e.firstItemId !== reading.line.itemId)
  return reports.flatMap((entry) =>
    reading
      .statementsOf(entry.firstItemId)
      .filter((told) => (told.stance === 'report' || told.stance === 'context') && !told.background && asserts(told))
      .filter((told) => claimAsserted(reading, told, claims) === null && !isLogged(told, entry.firstItemId))
      .map((told) => {
        const named = shared(telling.named, new Set(plainWords(told.text))).length > 0 ? NAMED : 0
        return {
          entry,
          told,
          score: shared(words, propositionTerms(`${told.about ?? ''} ${told.text}`)).length + named,
        }
      }),
  )
}

/**
 * S18: a further assertion of a report becomes a claim of its own when somebody answers it: the outlet's report of it is
 * logged then, from the item that carried it first. `more` is what it must share to be nearer than a standing claim.
 */
export function claimFromDetail(reading: Reading, s: Statement, more: number): Matched | null {
  const found = details(reading, s).toSorted((a, b) => b.score - a.score)[0]
  if (!found || found.score < Math.max(ENOUGH, more)) return null
  const { entry, told } = found
  const line = storyOf(reading).items.find((i) => i.itemId === entry.firstItemId)
  if (!line) return null
  const { claimId } = makeClaim(reading, claimText(told), line.itemId)
  logEntry(
    { ...reading, line },
    { s: told, party: entry.party, claimId, match: 'a further assertion of its report' },
    {
      stance: 'report',
      fresh: 'first to report it',
    },
  )
  return { claimId, score: found.score, why: `answers what ${entry.party} reported besides` }
}
