import { isPossessive, tokenAt, type Token } from '../text/tokens.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { EDGE, hashOf, mix, type WordFacts } from './word-facts.ts'

const near = (distance: number): number => (distance < 4 ? distance : distance < 7 ? 5 : distance < 12 ? 8 : 13)

/** What stands between the phrase and the cue, as a short word: commas, verbs, quotations, conjunctions. */
function between(tokens: readonly Token[], from: number, to: number): number {
  let path = ''
  for (let i = from; i < to && path.length < 14; i++) {
    const t = tokenAt(tokens, i)
    const sign =
      t.kind === 'quoted'
        ? 'Q'
        : t.kind === 'mark'
          ? t.text
          : t.tag === 'VERB'
            ? 'V'
            : t.tag === 'AUX'
              ? 'x'
              : t.tag === 'ADP'
                ? 'p'
                : t.tag === 'CCONJ' || t.tag === 'SCONJ'
                  ? t.low
                  : /^(?:who|which|that)$/u.test(t.low)
                    ? 'w'
                    : t.tag === 'ADV' || t.tag === 'PART'
                      ? ''
                      : 'n'
    if (sign && (sign !== 'n' || !path.endsWith('n'))) path += sign
  }
  return hashOf(path)
}

const kindOf = (tokens: readonly Token[], { first, last }: NounPhrase): number => {
  const t = tokenAt(tokens, last)
  const opening = tokenAt(tokens, first)
  return hashOf(
    `${t.tag}${t.capital ? '^' : ''}${isPossessive(t.text) ? "'" : ''}${opening.tag === 'DET' ? 'd' : ''}${t.tag === 'NOUN' && t.low.endsWith('s') ? 's' : ''}`,
  )
}

/** Features of `phrase` as the source of the cue at `cue`; `order` counts the phrases between them. */
export function sourceFeatures(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  cue: number,
  phrase: NounPhrase,
  order: number,
): number[] {
  const { first, last } = phrase
  const side = last < cue ? 0 : 1
  const holds = first <= cue && cue <= last ? 2 : side
  const c = facts[cue] ?? EDGE
  const head = facts[last] ?? EDGE
  const before = facts[first - 1] ?? EDGE
  const after = facts[last + 1] ?? EDGE
  const path = side === 0 ? between(tokens, last + 1, cue) : between(tokens, cue + 1, first)
  const distance = near(side === 0 ? cue - last : first - cue)
  const kind = kindOf(tokens, phrase)
  const rank = Math.min(order, 6) * 4 + holds
  const ahead = facts[cue - 1] ?? EDGE
  const behind = facts[cue + 1] ?? EDGE
  return [
    mix(101, holds, c.tag),
    mix(102, rank, c.tag),
    mix(103, rank, kind),
    mix(104, holds, path),
    mix(105, holds, path, kind),
    mix(106, holds, path, c.tag),
    mix(107, holds, distance, kind),
    mix(111, holds, c.stem),
    mix(112, rank, c.stem),
    mix(113, head.low),
    mix(114, head.stem, holds),
    mix(115, kind),
    mix(116, holds, before.low),
    mix(117, holds, before.low, kind),
    mix(118, holds, after.low),
    mix(119, holds, after.tag, before.tag),
    mix(120, holds, ahead.tag, distance),
    mix(121, holds, behind.low, distance),
    mix(122, holds, before.tag, path),
    mix(123, first === 0 ? 1 : 2, kind),
    mix(124, c.stem, kind, holds),
    mix(125, head.ending, kind),
    mix(126, holds, c.stem, path),
  ]
}
