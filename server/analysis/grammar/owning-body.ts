import type { Hit } from '../text/phrases.ts'
import { tokenAt } from '../text/tokens.ts'
import { isOrganisationName, type NameRun } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { Source } from './source.ts'

const starts = (p: Phrase, run: NameRun): number => tokenAt(p.tokens, run.first).start - p.base

/** "The plant's owner, Brenk Mills", "владелец шахты «Южная», компания «Тарвуголь»": an owner may be a body. */
const APPOSED_BODY =
  /^[^,]{0,60},(?: the| der| die| das| le| la| el)?( (?:\p{L}+ )?(?:company|firm|group|unternehmen|konzern|firma|société|entreprise|groupe|empresa|compañía|grupo|компани[яи]|фирма|холдинг|концерн|группа|ао|пао|ооо|компанія|фірма|група|тов))? ?["«„“]?$/u
/** "Tour leader Ada Brenk's team": an office before the name of whom a body is by. */
const THEIRS = /((?:\p{Lu}[\p{L}.'’-]+ )*\p{Lu}[\p{L}.-]+)['’]s? (team|club|side|squad|stable|outfit|employers?)$/u

export function owningBody(p: Phrase, role: Hit): Source | null {
  const theirs = THEIRS.exec(p.text)
  if (theirs && role.end <= theirs.index)
    return { party: theirs[0], kind: 'organisation', speaker: null, role: null, phrase: p.text }
  if (
    !/^(?:co-owner|owner|proprietor|propriétaire|eigentümer|propietari[oa]|dueñ[oa]|владел|собственник|власни)/u.test(
      role.words,
    )
  )
    return null
  for (const run of p.runs) {
    const gap = starts(p, run) > role.end ? APPOSED_BODY.exec(p.low.slice(role.end, starts(p, run))) : null
    const isBody = gap?.[1] !== undefined || (run.text.includes(' ') && isOrganisationName(run.text, p.r))
    if (gap && isBody) return { party: run.text, kind: 'organisation', speaker: null, role: null, phrase: p.text }
  }
  return null
}
