import type { Source } from './source.ts'

/** A person of whom nothing is known but the name. */
export const byName = (name: string): Source => ({
  party: name,
  kind: 'person',
  speaker: name,
  role: null,
  phrase: name,
})

/** A body of which nothing is known but the name. */
export const byBody = (party: string, phrase: string): Source => ({
  party,
  kind: 'organisation',
  speaker: null,
  role: null,
  phrase,
})

/** A person, or a body through one. */
export const isSomebody = ({ speaker, kind }: Source): boolean => speaker !== null || kind === 'person'

/** The body spoken of last: whom the sentence is about, if "its" means that one; else of those of the last sentence with one the one that speaks. */
export function rememberBodies() {
  let body: { source: Source; sentence: number; speaks: boolean } | null = null
  let sentence = 0
  let pointedBack: Source | null = null
  return {
    meet: (source: Source): void => {
      if (source.kind === 'organisation' && /\p{Lu}/u.test(source.party)) body = { source, sentence, speaks: true }
    },
    mention: (source: Source): void => {
      if (!(body?.speaks && body.sentence === sentence)) body = { source, sentence, speaks: false }
    },
    pointing: {
      nextSentence: (): void => {
        sentence++
        pointedBack = null
      },
      pointBackTo: (subject: Source | null): void => {
        pointedBack = subject
      },
      ownSubject: (): Source | null => pointedBack,
      lastMentioned: (): Source | null => pointedBack ?? body?.source ?? null,
    },
  }
}

/** Whom a paragraph names, and whether anybody has spoken in it. */
export function rememberParagraph() {
  let paragraph = -1
  let spoken = false
  let last: Source | null = null
  const names = new Set<string>()
  return {
    open: (next: number): void => {
      if (next === paragraph) return
      paragraph = next
      spoken = false
      last = null
      names.clear()
    },
    meet: (source: Source): void => {
      spoken ||= isSomebody(source)
      if (source.kind !== 'outlet' && source.kind !== 'unnamed') last = source
    },
    name: (name: string): void => {
      names.add(name)
    },
    asked: {
      lastHere: (): Source | null => last,
      onlyHere: (): Source | null => {
        const [name] = names
        return !spoken && names.size === 1 && name?.includes(' ') ? byName(name) : null
      },
    },
  }
}

/** The name that the sentence before opens with, in the same paragraph: whom "the company" goes on about. */
export function rememberOpening() {
  let paragraph = -1
  let opening: string | null = null
  let before: string | null = null
  return {
    next: (here: number): void => {
      before = here === paragraph ? opening : null
      opening = null
      paragraph = here
    },
    opens: (name: string): void => {
      opening = name
    },
    before: (): string | null => before,
  }
}
