import type { Claim } from './claim.ts'

/** True where a person has chosen the words of a claim. Where it was not kept who did, a person had: nobody else could then. */
export const isWordedByHand = ({ wordedBy, wordings }: Pick<Claim, 'wordedBy' | 'wordings'>): boolean =>
  wordedBy === null ? wordings.length > 0 : wordedBy !== 'auto'
