import type { Token } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

const ASIDE: Readonly<Record<string, RegExp>> = {
  en: /^(?:who|whom|whose|which)$/u,
  fr: /^(?:qui|dont|que|où|laquelle|lequel)$/u,
  es: /^(?:que|quien|quienes|cuy[oa]s?|donde)$/u,
  ru: /^(?:котор\p{L}+|чей|чья|чьё|чьи|где)$/u,
  uk: /^(?:як(?:ий|а|е|і|ого|ої|ому|ій|их)|чий|чия|чиє|чиї|де)$/u,
}
/** What opens a clause that tells more of whoever stands before its comma. */
export const opensAside = (t: Token | undefined, r: Reading): boolean =>
  t !== undefined && !t.capital && ASIDE[r.language]?.test(t.low) === true
