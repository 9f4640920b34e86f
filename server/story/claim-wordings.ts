import type { Claim } from '../../shared/claim.ts'
import type { StoryScreen } from '../../shared/screen.ts'
import { rememberedOf } from './remembered.ts'

/** Every sentence by which a claim is known: its own, those that people re-worded, and those of the claims merged into it. */
function wordingsOf(claim: Claim, all: readonly Claim[]): string[] {
  const taken = all.filter((other) => other.mergedInto === claim.id)
  return [...claim.wordings, ...taken.flatMap((other) => [other.text, ...wordingsOf(other, all)])]
}

/**
 * D11: a story as later copy meets it: claims that were merged are no claims of their own, and are known by their words in
 * those that took them in.
 */
export const withClaimsMerged: (screen: StoryScreen) => StoryScreen = rememberedOf((screen) => {
  const { claims } = screen
  if (claims.every(({ mergedInto }) => mergedInto === null)) return screen
  const standing = claims.filter(({ mergedInto }) => mergedInto === null)
  return { ...screen, claims: standing.map((claim) => ({ ...claim, wordings: wordingsOf(claim, claims) })) }
})

/** The sentences of a claim, the one that is shown first. */
export const sentencesOfClaim = ({ text, wordings }: Claim): string[] => [text, ...wordings]
