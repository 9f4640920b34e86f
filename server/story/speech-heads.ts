import { nameHead } from './plain.ts'
import { SPEECH_WORDS } from './stop-words.ts'

/** Words of telling and denying, by their heads: they stand in every position, and tell no two stories apart. */
export const SPEECH_HEADS: ReadonlySet<string> = new Set([...SPEECH_WORDS].map(nameHead))
