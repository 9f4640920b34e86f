import { isOffice } from './roles.ts'

/** What those do who look on: they follow a firm for a bank, live next door, sell tea towels under the arcade. */
const WHO =
  'who (?:follows|covers|tracks|analyses|analyzes|studies|teaches|researches|lives|has lived|sells|was (?:passing|walking|shopping|queu(?:e)?ing|waiting|fishing)|queued|travelled|traveled|came)|(?:qui|que) (?:suit|habite|enseigne|étudie|vend|vit)|(?:der|die) (?:[^,.]{0,40} )?(?:wohnt|lehrt|beobachtet|verkauft|forscht|lebt)|que (?:sigue|vive|enseña|estudia|vende)|котор(?:ый|ая) (?:живёт|живет|продаёт|продает|преподаёт|преподает|изучает|следит)|як(?:ий|а) (?:живе|мешкає|продає|викладає|вивчає|стежить)'
/** By what they are. */
const WHAT =
  '(?:[\\p{L}-]+[- ]){0,3}(?:analyst|economist|strategist|trader|lecturer|professor|scholar|historian|pollster|commentator|resident|neighbou?r|shopkeeper|pensioner|passer-by|onlooker|tourist|visitor|customer|shopper|commuter|supporter|fan|taxi driver|barber|fisherman|florist|baker|analystin|analyst|ökonom(?:in)?|professor(?:in)?|anwohner(?:in)?|nachbar(?:in)?|rentner(?:in)?|passant(?:in)?|kund(?:e|in)|analyste|économiste|professeure?|riveraine?|voisine?|retraitée?|commerçante?|habitante?|supporte(?:ur|rice)|analista|economista|profesora?|vecin[oa]|jubilad[oa]|comerciante|hinch[a]|аналитик|экономист|профессор|сосед(?:ка)?|пенсионер(?:ка)?|прохож(?:ий|ая)|жительница|болельщи(?:к|ца)|аналітик|економіст|професор|сусід(?:ка)?|пенсіонер(?:ка)?|мешкан(?:ець|ка)|уболівальни(?:к|ця))'
/** An age is all that is told of them. */
const AGE = '(?:aged )?\\d{2}(?=[,.”"»;)]| (?:ans|años|jahre)(?!\\p{L})|-)'

const SHAPE = new RegExp(
  `^,? ?(?:\\((?=\\d))?(?:${AGE}|(?:\\d{2}, )?(?:${WHO}|(?:an? |the |one of [^,.]{3,30}, an? )?${WHAT})(?!\\p{L}))`,
  'iu',
)
const TRADE = new RegExp(`(?:^|[\\s(])${WHAT} $`, 'iu')
/** A name told by nothing but an age is nobody's officer, nor is one who follows a firm for a bank. */
const REACH = 90

/**
 * True for somebody whom the copy introduces as one who looks on: an analyst, a neighbour, a shopkeeper, "said Lien
 * Marteval, 52". What such a one negates answers nothing; who calls a report false takes a side, whoever it is.
 */
export function isBystander(text: string, name: string): boolean {
  const at = name.includes(' ') ? text.indexOf(name) : -1
  if (at < 0) return false
  const behind = text.slice(at + name.length, at + name.length + REACH)
  const office = /^, ([^,.;]{3,60})/u.exec(behind)?.[1]
  const isOnlooker = SHAPE.test(behind) || TRADE.test(text.slice(Math.max(0, at - 50), at))
  return isOnlooker && !(office !== undefined && isOffice(office) && !SHAPE.test(behind))
}
