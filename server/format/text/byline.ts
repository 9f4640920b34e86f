const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|der|al|bin|el|la|di|da) )?\p{Lu}[\p{L}.'’-]*){1,3}`
const NAMES = String.raw`${NAME}(?:(?:,| and|,? und| et| y| и| та) ${NAME}){0,5}`
const SIGNED = new RegExp(
  String.raw`^(?:by|von|par|por|автор:?|text by|story by|written by|words by|from)\s+(${NAMES})(?:\s*(?:[,|/•–—-]|in |for ).{0,60})?$`,
  'iu',
)
const ALONE = new RegExp(String.raw`^${NAME}$`, 'u')
/** "(Reporting by A. Writer in Kyiv; Editing by B. Desk)" */
const SIGN_OFF = /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by .{3,300}\)?$/i

/** Who wrote it, from a line that says so at its beginning, or null. Capitals of names count, those of "BY" do not. */
export function bylineOf(line: string): string | null {
  if (line.length > 200) return null
  if (SIGN_OFF.test(line)) return line.replace(/^\(|\)$/g, '')
  const names = SIGNED.exec(line)?.[1]
  return names !== undefined && /^\p{Lu}/u.test(names) ? names : null
}

/** A line that is a person's name and nothing else, as it stands under an article. */
export const isNameAlone = (line: string): boolean => line.length <= 60 && ALONE.test(line)
