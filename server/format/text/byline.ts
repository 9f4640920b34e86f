const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|den|der|al|bin|el|la|di|da) ){0,2}\p{Lu}[\p{L}.'’-]*){1,3}`
const NAMES = String.raw`${NAME}(?:(?:,| and|,? und| et| y| и| та) ${NAME}){0,5}`
const SIGNED = new RegExp(
  String.raw`^(?:By|BY|by|Von|VON|Par|PAR|Por|Автор:?|(?:Text|Story|Written|Words) by)\s+(${NAMES})(?:\s*(?:[,|/•–—-]|in |for ).{0,60})?$`,
  'u',
)
const ALONE = new RegExp(String.raw`^${NAME}$`, 'u')
/** "(Reporting by A. Writer in Kyiv; Editing by B. Desk)" */
const SIGN_OFF = /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by .{3,300}\)?$/i

/** Who wrote it, from a line that says so at its beginning, or null. A sentence that begins so ("By Friday it was over.") is none. */
export function bylineOf(line: string): string | null {
  if (line.length > 200) return null
  if (SIGN_OFF.test(line)) return line.replace(/^\(|\)$/g, '')
  return /[.!?]$/.test(line) ? null : (SIGNED.exec(line)?.[1] ?? null)
}

/** A line that is a person's name and nothing else, as it stands under an article. */
export const isNameAlone = (line: string): boolean => line.length <= 60 && ALONE.test(line)
