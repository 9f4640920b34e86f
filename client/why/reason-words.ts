import type { Place } from '../../shared/explanation.ts'
import type { Naming } from '../../shared/naming.ts'
import type { Entry } from '../../shared/entry.ts'
import { percent } from './confidence-words.ts'

/** Why an item is in its story, with its probability told as a percentage: "names …; terms …; 54 % sure". */
export const filedWords = (why: string): string =>
  why.replace(/; ([01]\.\d+)$/u, (_, p: string) =>
    Number(p) >= 0.995 ? '; as sure as the desk can be' : `; ${percent(Number(p))} sure`,
  )

/** "paragraph 2 of 7, Reuters, version 3" */
export function placeWords({ paragraph, paragraphs, sourceName, version }: Place): string {
  const where = paragraph === 0 ? 'headline' : `paragraph ${paragraph} of ${paragraphs}`
  return `${where}, ${sourceName}, version ${version}`
}

/** Through whom a party spoke, and as whom the copy was read where the story knows it by another name. */
export function partyWords({ speaker, role, party }: Entry, { readAs }: Naming): string[] {
  const who = [speaker === party ? null : speaker, role].filter((word) => word !== null && word !== '')
  const through = who.length === 0 ? [] : [`Through ${who.join(', ')}.`]
  return readAs === undefined ? through : [...through, `Read as “${readAs}”.`]
}

/** Why an entry is on its claim. */
export const matchWords = ({ asRead, claimId }: Pick<Entry, 'asRead' | 'claimId'>, match: string): string =>
  asRead !== null && asRead.claimId !== claimId ? 'put on this claim by hand' : `matched by: ${match}`
