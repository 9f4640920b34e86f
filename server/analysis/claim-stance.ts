/** Where a headline stands towards a claim. */
export type ClaimStance = 'for' | 'against' | 'observing'

const AGAINST =
  /\b(?:fake|hoax|hoaxes|false|not true|untrue|debunk\w*|den(?:y|ies|ied|ying)|denial|no,|isn't|wasn't|didn't|doesn't|aren't|not real|satire|satirical|fabricat\w*|refut\w*|dismiss\w*|disput\w*|myth|bogus|nope|prank|made up|rubbish\w*|rejects?|never happened|lie[ds]?|lying|shoots down|no truth|misleading|wrong|sorry)\b/iu
const OBSERVING =
  /\b(?:reportedly|report|reports|reported|rumou?rs?|rumou?red|claims?|claimed|alleged|allegedly|may|might|could|possible|possibly|purported\w*|said to|sources?|says|apparently|unconfirmed|probe|investigat\w*|analyst|predicts?|expected|forecasts?|estimates?|believed|suspected|feared|talks)\b|\?/iu

/** A first reading of a headline towards a claim, by its words of denial and of doubt. */
export function claimStance(headline: string, claim: string): ClaimStance {
  const denied = AGAINST.test(headline)
  if (denied && !AGAINST.test(claim)) return 'against'
  if (OBSERVING.test(headline)) return 'observing'
  return 'for'
}
