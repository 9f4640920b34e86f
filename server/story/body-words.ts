/** Beginnings of Russian and Ukrainian words of which names of bodies are made, in Latin letters → the English word. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^flot/, 'fleet'],
  [/^(?:verkhovn)/, 'supreme'],
  [/^(?:severn|pivnichn)/, 'northern'],
  [/^(?:yuzhn|iuzhn|pivdenn)/, 'southern'],
  [/^(?:zapadn|zakhidn)/, 'western'],
  [/^(?:vostochn|skhidn)/, 'eastern'],
  [/^(?:baltiysk|baltiisk|baltisk)/, 'baltic'],
  [/^(?:chernomorsk|chornomorsk)/, 'black'],
  [/^(?:tikhookeansk|tykhookeansk)/, 'pacific'],
  [/^(?:universitet|universytet)/, 'university'],
  [/^(?:institut|instytut)/, 'institute'],
  [/^(?:aeroport|letovyshch)/, 'airport'],
  [/^(?:bolnits|likarn)/, 'hospital'],
  [/^(?:federatsi)/, 'federation'],
  [/^(?:soyuz|soiuz|spilk)/, 'union'],
  [/^(?:dvorets|dvorts|palats)/, 'palace'],
  [/^(?:zavod)/, 'plant'],
]

/** The English word for one of which a body's name is made ("флота" → "fleet"), else null. `word` is in plain letters. */
export const bodyWord = (word: string): string | null => WORDS.find(([begins]) => begins.test(word))?.[1] ?? null
