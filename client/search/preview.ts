import { readQuery } from '../../shared/search/read-query.ts'

/** What is looked for while one types: the word under way may go on. */
export function previewOf(typed: string): string {
  const { parts } = readQuery(typed)
  const last = parts.at(-1)
  const isUnderWay = last?.kind === 'text' && last.end === typed.length && /(?:^|\s)[\p{L}\p{N}]+$/u.test(typed)
  return isUnderWay ? `${typed}*` : typed
}
