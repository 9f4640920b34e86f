import type { DeskRows, World } from '../../shared/merge-lists.ts'
import type { Outlet, OutletRow } from '../../shared/outlet.ts'
import type { Party, PartyRow } from '../../shared/party.ts'

export type ListName = 'parties' | 'outlets'

/** A row as the screen lists it. */
export interface Listed<T extends Party | Outlet, Row extends PartyRow | OutletRow> {
  id: string
  /** What is in force; for a row that is taken off, what it was. */
  content: T
  /** The desk's own word on it, or null for a row of the world list. */
  own: Row | null
  /** True where the world list has it, too. */
  ofWorld: boolean
  off: boolean
  /** Everything by which it is found, in plain small letters. */
  text: string
}
export type ListedParty = Listed<Party, PartyRow>
export type ListedOutlet = Listed<Outlet, OutletRow>
export type AnyListed = ListedParty | ListedOutlet

/** Small letters without accents: what a search compares. */
export const plainText = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const aliasesOf = ({ aliases }: Party | Outlet): string[] => Object.values(aliases).flat()
const partyText = (p: Party): string =>
  plainText([p.id, p.name, ...aliasesOf(p), ...p.spokespeople.flatMap((s) => [s.name, ...s.aliases])].join('\n'))
const outletText = (o: Outlet): string => plainText([o.id, o.name, ...aliasesOf(o), ...o.domains].join('\n'))

interface Given<T, Row> {
  world: readonly T[]
  rows: readonly Row[]
  own: (row: Row) => T | null
  /** A row that was the desk's alone and is taken off: nothing is left of it but its id. */
  empty: (id: string) => T
  text: (content: T) => string
}

function listed<T extends Party | Outlet, Row extends PartyRow | OutletRow>(given: Given<T, Row>): Listed<T, Row>[] {
  const world = new Map(given.world.map((content) => [content.id, content]))
  const touched = new Set(given.rows.map(({ id }) => id))
  const ofDesk = given.rows.map((row) => {
    const content = given.own(row) ?? world.get(row.id) ?? given.empty(row.id)
    return { id: row.id, content, own: row, ofWorld: world.has(row.id), off: given.own(row) === null }
  })
  const ofWorld = given.world
    .filter(({ id }) => !touched.has(id))
    .map((content) => ({ id: content.id, content, own: null, ofWorld: true, off: false }))
  return [...ofDesk, ...ofWorld]
    .map((row) => ({ ...row, text: given.text(row.content) }))
    .toSorted((a, b) => a.content.name.localeCompare(b.content.name, 'en'))
}

export const blankParty = (id: string, name = id): Party => ({
  id,
  name,
  kind: 'organisation',
  office: null,
  aliases: {},
  spokespeople: [],
  belongsTo: null,
  note: '',
})
export const blankOutlet = (id: string, name = id): Outlet => ({
  id,
  name,
  aliases: {},
  domains: [],
  sources: [],
  family: null,
  language: null,
  isAgency: false,
  note: '',
})

/** N2: the desk's rows over the world's, by name; what is taken off is kept, marked, so that it can be put back. */
export const listedParties = (world: World, { parties }: DeskRows): ListedParty[] =>
  listed({ world: world.parties, rows: parties, own: (row) => row.party, empty: blankParty, text: partyText })

export const listedOutlets = (world: World, { outlets }: DeskRows): ListedOutlet[] =>
  listed({ world: world.outlets, rows: outlets, own: (row) => row.outlet, empty: blankOutlet, text: outletText })

/** The rows that have every word of a question: first those whose name begins with it, then those with another name that does. */
export function found<L extends AnyListed>(rows: readonly L[], question: string): L[] {
  const words = plainText(question).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...rows]
  const start = words.join(' ')
  const rank = ({ content, text }: L): number => {
    if (plainText(content.name).startsWith(start)) return 0
    return `\n${text}`.includes(`\n${start}`) ? 1 : 2
  }
  const hits = rows.filter(({ text }) => words.every((word) => text.includes(word)))
  return [0, 1, 2].flatMap((wanted) => hits.filter((row) => rank(row) === wanted))
}

/** The row that a party's name in copy means: by name or by one of its aliases. */
export const rowNamed = <L extends AnyListed>(rows: readonly L[], name: string): L | null =>
  rows.find(({ content }) => [content.name, ...aliasesOf(content)].some((n) => plainText(n) === plainText(name))) ??
  null

/** An id for a new row, from its name and unlike any that is taken. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const plain = plainText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  const base = plain === '' ? 'row' : plain
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}
