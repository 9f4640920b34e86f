import type { Statement } from '../../shared/statement.ts'
import { credible } from './credible.ts'
import { gather } from './gather.ts'
import { giveWording } from './give-wording.ts'
import { amend, place } from './place.ts'
import { raiseDenial } from './raise-alert.ts'
import { type Reading, storyOf } from './reading.ts'

/** Reads an item's answers to the story's claims: denials, confirmations, no-comments, corrections. */
export function readAnswers(reading: Reading, statements: readonly Statement[]): void {
  const denials: string[] = []
  for (const told of gather(reading, credible(reading, statements))) {
    if (told.side === 'corrects' || told.side === 'retracts') amend(reading, told)
    else denials.push(...[place(reading, told)].filter((id) => id !== null))
    giveWording(reading, told.claimId, [...told.sure])
  }
  const logged = storyOf(reading).entries.filter((e) => denials.includes(e.id))
  for (const byParty of Map.groupBy(logged, (e) => e.party).values()) raiseDenial(reading, byParty)
}
