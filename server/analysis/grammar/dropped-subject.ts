import type { Hit } from '../text/phrases.ts'
import type { Cast } from './cast.ts'
import type { Reading } from './reading.ts'
import type { Source } from './source.ts'
import type { Unit } from '../text/units.ts'

/** French sets the pronoun behind its verb: "a-t-il déclaré", "affirme-t-elle". */
const CLITIC = /^-(?:t-)?(?:il|elle|on)(?!\p{L})/u
const WITH_CLITIC = /-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/u
/** "Dijo al salir del Consejo": whatever place that was. */
const LEAVING =
  /^ (?:al \p{L}+r|a (?:su|la) (?:llegada|salida|entrada)|al (?:término|inicio|final|margen))(?: (?:del|de la|de los|a la|al|en) [^,;:]{2,60})?[.;]?$/u
/** Spanish drops it: what stands behind the verb is the end, an occasion, a day or whom it was told. */
const OCCASION =
  /^(?:[\s,]+(?:(?:en|durante|tras|ante|desde|por) (?:(?:una?|la|el|su|los|las|un) )?(?:rueda|conferencia|comparecencia|entrevista|declaraciones|comunicado|nota|mensaje|vídeo|video|redes|radio|televisión|twitter|x|instagram|prensa|micrófonos|teléfono)(?: de prensa)?(?: (?:a|con) [\p{L} ]{2,30})?|(?:este|el|la|ayer|hoy|anoche)(?: (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche))?|a (?:los |las |la )?(?:periodistas|prensa|medios|reporteros|agencia \p{L}+)(?: que [\p{L} ]{3,60}?)?))*[\s,]*(?:[.;:]|$)/u
const BEHIND_WORDS = /[”"»',—–-][\s,]*$/u

/** Who speaks where a French or Spanish sentence has no subject but a pronoun behind the verb, or none; null where it has one. */
export function droppedSubject(unit: Unit, cue: Hit, { language }: Reading, cast: Cast): Source | null {
  const [before, after] = [unit.mask.slice(0, cue.start), unit.mask.slice(cue.end)]
  const isDropped =
    language === 'fr'
      ? CLITIC.test(after) || WITH_CLITIC.test(cue.words)
      : language === 'es' && BEHIND_WORDS.test(before) && (OCCASION.test(after) || LEAVING.test(after.trimEnd()))
  return isDropped ? (cast.lastPerson() ?? cast.lastNamed() ?? cast.lastParty()) : null
}
