import type { Hit } from '../text/phrases.ts'
import type { Phrase } from './phrase.ts'
import type { Source } from './source.ts'

/** "The Ronde leader", "the tournament leader": who is ahead in a race speaks for nobody else. */
const RACE =
  /(?:^|\s)(?:ronde|tour|giro|vuelta|race|rally|candidates|championships?|open|masters|series|cup|stage|tournament|standings|regatta|prix|overall|jersey|points)$|^(?:ronde|tour|giro|vuelta|rallye?) (?:de|des|du|d'|di|of|von)(?!\p{L})/iu
export const aheadIn = (p: Phrase, role: Hit, owner: string, speaker: string | null): Source | null => {
  if (role.words !== 'leader' || !RACE.test(owner)) return null
  if (speaker) return { party: speaker, kind: 'person', speaker, role: `${owner} leader`, phrase: p.text }
  return p.cast.byNoun('leader') ?? p.cast.lastPerson() ?? p.cast.lastNamed()
}
