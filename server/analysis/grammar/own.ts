/** A plain assertion about oneself, as done: "we met", "it had hosted", "I resigned". What is foreseen asserts nothing. */
export const OWN =
  /(?:^|[\s"“«])(?:i|we|it|he|she|they|our \p{L}+)\s(?:had|has|have|was|were|did|is|are|am|\p{L}{2,12}ed|told|made|met|held|went|sent|gave|paid|took|got|saw|spoke|left|lost|sold|bought|wrote|quit)\b/u
