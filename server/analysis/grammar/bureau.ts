import type { Hit } from '../text/phrases.ts'

/** "Офіс президента": the office of an officer is a body of its own. */
const NAMED = /^(?:офис|офіс|администраци|адміністраці|канцеляр|аппарат|апарат|секретариат|секретаріат)\p{L}{0,4}$/iu
/** "The Morvian president's office", "the prime minister's press office". */
const BEHIND = /^['’]s? (?:press |private |media )?(?:office|administration|secretariat|bureau)(?!\p{L})/iu
/** "The office of Morvia's president". */
const BEFORE = /^(?:the )?(?:press )?office of (?:the )?(.*)$/iu

/** The name of the bureau that a phrase means by its officer: a body of its own; null where it means the officer. */
export function bureauOf(phrase: string, role: Hit, owner: string): string | null {
  // In Cyrillic the country stands in the genitive behind: "канцелярія прем'єра Бреннії".
  if (NAMED.test(owner))
    return [owner, role.words, /^ (\p{Lu}\p{L}+)$/u.exec(phrase.slice(role.end))?.[1] ?? ''].join(' ').trim()
  const behind = BEHIND.exec(phrase.slice(role.end))
  const office = phrase.slice(role.start, role.end)
  if (behind) return [owner, `${office}${behind[0]}`].filter(Boolean).join(' ')
  const whose = BEFORE.exec(owner)?.[1]
  if (whose === undefined) return null
  // "The office of Morvia's president", but "of Brennian Prime Minister Aldis Verro".
  const owns = /['’]s? $/u.test(phrase.slice(0, role.start))
  return [owns && whose !== '' ? `${whose}’s` : whose, `${office}’s office`].filter(Boolean).join(' ')
}
