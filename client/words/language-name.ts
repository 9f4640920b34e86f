import { locale } from './t.ts'

/** "German", "Deutsch": a language as the interface's own calls it; its code where nobody has a name for it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
