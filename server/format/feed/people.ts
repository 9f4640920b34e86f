import { plainLine } from './words.ts'

const ADDRESS = /[\w.+-]+@[\w.-]+/

/**
 * The name of a person as feeds write it: "jo@example.org (Jo Field)", "Jo Field <jo@example.org>", "Jo Field". An address is
 * told only where there is no name.
 */
export function nameIn(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const name = written
    .replace(/<\s*(?:mailto:)?[\w.+-]+@[\w.-]+\s*>/, '')
    .replace(/^\s*(?:mailto:)?[\w.+-]+@[\w.-]+\s*\(([^()]*)\)\s*$/, '$1')
    .replace(/\(\s*(?:mailto:)?[\w.+-]+@[\w.-]+\s*\)/, '')
    .trim()
  return plainLine(name) ?? ADDRESS.exec(written)?.[0] ?? undefined
}

/** Each once, in order. */
export const distinct = (names: readonly string[]): string[] => [...new Set(names)]
