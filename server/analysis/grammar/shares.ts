import type { Token } from '../text/tokens.ts'

const SECURITIES = /^(?:shares|stock|bonds|units|aktien|actions|acciones|акции|акції)$/u
/** "Shares in Biovarra", "Biovarra shares": the company whose they are is spoken of. */
export function issuerOfShares(tokens: readonly Token[]): readonly Token[] {
  const [first, link] = tokens
  if (first && SECURITIES.test(first.low) && /^(?:in|of|von|de)$/u.test(link?.low ?? '') && tokens[2]?.capital)
    return tokens.slice(2)
  const at = tokens.findIndex(
    (t, i) => i > 0 && !t.capital && SECURITIES.test(t.low) && tokens[i - 1]?.capital === true,
  )
  return at > 0 ? tokens.slice(0, at) : tokens
}
