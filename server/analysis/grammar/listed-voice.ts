import type { Phrase } from './phrase.ts'
import type { Source } from './source.ts'

/** N8: a spokesperson of the lists speaks for the party, also where the copy does not say so. */
export function listedVoice(p: Phrase, name: string): Source | null {
  const voice = p.cast.names.voice(name)
  if (!voice) return null
  const speaker = p.cast.fullName(name)
  const { party, role } = voice
  return { party: party.name, kind: 'organisation', speaker, role: role || null, phrase: p.text, listed: true }
}
