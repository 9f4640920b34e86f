import type { Subject, WireFields } from '../../shared/wire.ts'

type Wire = { [K in keyof WireFields]?: WireFields[K] | null | undefined }

const cut = (text: string | null, length: number): string | null => text?.slice(0, length) ?? null

/** One code once, under its first name. */
function coded(all: readonly Subject[], most: number): Subject[] {
  const byCode = new Map<string, Subject>()
  for (const { code, name } of all) if (code !== '' && !byCode.has(code)) byCode.set(code, { code, name })
  return [...byCode.values()]
    .slice(0, most)
    .map(({ code, name }) => ({ code: code.slice(0, 200), name: cut(name, 300) }))
}

/** The lists of a wire's fields cut to what the desk keeps of them, so that no sender's excess refuses an item. */
export function fitWire(wire: Wire): Wire {
  const { priority, ednotes, subjects, genres, enclosures, members } = wire
  return {
    ...wire,
    priority: priority !== null && priority !== undefined && priority <= 9 ? priority : null,
    ednotes: ednotes?.slice(0, 50).map((note) => ({ ...note, text: note.text.slice(0, 10_000) })),
    subjects: coded(subjects ?? [], 500),
    genres: coded(genres ?? [], 50),
    enclosures: enclosures?.slice(0, 100).map(({ url, type, title }) => ({
      url: url.slice(0, 2_000),
      type: cut(type, 100),
      title: cut(title, 2_000),
    })),
    members: members?.slice(0, 500).map(({ guid, headline }) => ({
      guid: guid.slice(0, 500),
      headline: cut(headline, 2_000),
    })),
  }
}
