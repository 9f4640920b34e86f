import { remembered } from './remembered.ts'

/**
 * What copy in one language spells otherwise than copy in the next, in plain letters, in the order in which it is
 * folded: "Mühlhof" and "Muehlhof", "Штефаник" and "Stefanyk", "Маренгольт" and "Marenholt".
 */
const FOLDS: readonly [RegExp, string][] = [
  [/['’-]/g, ''],
  [/qu/g, 'kv'],
  // An umlaut or a Nordic letter, which English copy spells with two.
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/(?:tsch|shch|tch|cz)/g, 'q'],
  [/(?:sch|sh|sz)/g, 's'],
  [/ch/g, 'q'],
  [/zh/g, 'z'],
  [/(?:ts|tz)/g, 'z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:kh|gh)/g, 'g'],
  // “Mühl”, “Kohl”.
  [/h(?=[lnr]|$)/g, ''],
  [/h/g, 'g'],
  [/ck|c(?=[aoukrl]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/^i(?=e)/g, ''],
  [/iu/g, 'u'],
  [/(.)\1+/g, '$1'],
]
const NAMES = 20_000

/** What a name's word sounds like, roughly, however its alphabet or its language spells it. `word` is in plain letters. */
export const soundOf: (word: string) => string = remembered(
  (word) => FOLDS.reduce((heard, [spelt, sound]) => heard.replaceAll(spelt, sound), word),
  NAMES,
)
