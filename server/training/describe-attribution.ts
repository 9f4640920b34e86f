import { attributionRows, wordsAt } from './attribution-rows.ts'

const PRONOUN =
  /^(?:i|he|she|it|they|we|you|who|which|that|whom|him|her|his|their|its|them|us|me|my|our|your|one|himself|herself|themselves|itself|this|those|these|what|whoever|both|some|many|others|all|most|everyone|everybody|anyone|someone|nobody)$/iu

/** What share of the marked sources a resolved name can match at all: a pronoun or an unnamed source can't be matched by name. */
export function describeAttribution(say: (line: string) => void): void {
  for (const half of ['train', 'dev'] as const) {
    const sources = attributionRows(half).flatMap(({ text, attributions }) =>
      attributions.map(({ source }) => wordsAt(text, source).trim()),
    )
    const share = (n: number): string => `${((100 * n) / sources.length).toFixed(1)} %`
    const empty = sources.filter((s) => s === '').length
    const pronoun = sources.filter((s) => PRONOUN.test(s)).length
    say(`${half}: ${sources.length} attributions; pronouns ${share(pronoun)}, no source ${share(empty)}`)
    say(`  a name can match ${share(sources.length - pronoun - empty)}`)
  }
}
