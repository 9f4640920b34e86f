import type { Place } from '../../shared/explanation.ts'
import { percent } from './confidence-words.ts'

/** Why an item is in its story, with its probability told as a percentage: "names …; terms …; 54 % sure". */
export const filedWords = (why: string): string =>
  why.replace(/; ([01]\.\d+)$/u, (_, p: string) => `; ${percent(Number(p))} sure`)

/** "paragraph 2 of 7, Reuters, version 3" */
export function placeWords({ paragraph, paragraphs, sourceName, version }: Place): string {
  const where = paragraph === 0 ? 'headline' : `paragraph ${paragraph} of ${paragraphs}`
  return `${where}, ${sourceName}, version ${version}`
}
