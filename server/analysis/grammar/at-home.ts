import { lowerInPlace } from '../text/lower.ts'
import type { Clause } from './clause.ts'
import { isOrganisationName, isOutletName } from './names.ts'
import { has } from './reading.ts'
import type { Source } from './source.ts'

/** Who serves a body, by an office in which one speaks for it; agents, guests and onlookers are met there too. */
const SERVES =
  'registrar|(?:chief |court |town |parish )?clerk|(?:\\p{Ll}+ )?secretary|(?:\\p{Ll}+ )?spokes(?:man|woman|person)|(?:press|duty|information|communications) officer|(?:deputy |acting |assistant )?(?:director|head|chief|manager|chair(?:man|woman)?|president|curator|keeper|librarian|archivist|matron|rector|dean|bursar|treasurer|warden|principal|superintendent|harbour ?master|governor)|chief executive|headmaster|headmistress|greffi(?:er|ère)|secrétaire|conservat(?:eur|rice)|direct(?:eur|rice)|porte-parole|archiviste|rect(?:eur|rice)|secretari[oa]|conservadora?|directora?|portavoz|archiver[oa]|rectora?'
const AT_HOME = new RegExp(
  `^(?:At|Inside|Outside|Au|À la|À l[’'] ?|En el|En la) (?:the )?((?:\\p{Lu}[\\p{L}\\p{N}&.’'-]*)(?: (?:of|for|and|de|du|des|del|la|the|et|y|\\p{Lu}[\\p{L}\\p{N}&.’'-]*))*), (?:the |its |le |la |el )?(${SERVES}),? (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})(?! of )`,
  'u',
)

/** "At the Audit Court, registrar Ada Brenk turned the pages": whose officer one is who is told of where the body sits. */
export function atHome({ unit, r, cast }: Clause): Source | null {
  const [, body, office, name] = AT_HOME.exec(unit.text) ?? []
  if (body === undefined || office === undefined || name === undefined) return null
  const isBody = has(r.organisation, lowerInPlace(body)) || (body.includes(' ') && isOrganisationName(body, r))
  return isBody && !isOutletName(body, cast.names)
    ? { party: body, kind: 'organisation', speaker: name, role: `${body} ${office}`, phrase: `${office} ${name}` }
    : null
}
