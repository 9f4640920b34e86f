import { type Fault, Refusal } from '../../shared/error-code.ts'
import type { World } from '../../shared/merge-lists.ts'
import { outlet, type Outlet } from '../../shared/outlet.ts'
import { party, type Party } from '../../shared/party.ts'
import { readCsv, writeCsv } from './csv-text.ts'
import { joinPieces, splitPieces } from './pieces.ts'

const PARTY = ['id', 'name', 'kind', 'office', 'belongsTo', 'aliases', 'spokespeople', 'note'] as const
const OUTLET = ['id', 'name', 'family', 'language', 'isAgency', 'domains', 'sources', 'aliases', 'note'] as const

type Cells = Readonly<Record<string, string>>
type Named = Pick<Party, 'aliases'>

/** "en:Tern House|ru:…" */
const aliasCell = ({ aliases }: Named): string =>
  joinPieces(
    Object.entries(aliases).flatMap(([language, names]) => names.map((name) => `${language}:${name}`)),
    '|',
  )

function aliasesOf(cell: string): Record<string, string[]> {
  const aliases: Record<string, string[]> = {}
  for (const piece of splitPieces(cell, '|')) {
    const at = piece.indexOf(':')
    const language = piece.slice(0, Math.max(at, 0)).trim()
    aliases[language] = [...(aliases[language] ?? []), piece.slice(at + 1).trim()]
  }
  return aliases
}

/** "Sahl Terim~spokesman~2024-01-01~~S. Terim|…": name, role, first day, last day, further names. */
const peopleCell = ({ spokespeople }: Party): string =>
  joinPieces(
    spokespeople.map(({ name, role, from, until, aliases }) =>
      joinPieces([name, role, from ?? '', until ?? '', ...aliases], '~'),
    ),
    '|',
  )

const peopleOf = (cell: string) =>
  splitPieces(cell, '|').map((piece) => {
    const [name = '', role = '', from = '', until = '', ...aliases] = splitPieces(piece, '~').map((p) => p.trim())
    return { name, role, from: from || null, until: until || null, aliases }
  })

/** The parties as a table for a spreadsheet. */
export const partiesCsv = (parties: readonly Party[]): string =>
  writeCsv(
    PARTY,
    parties.map((p) => [p.id, p.name, p.kind, p.office ?? '', p.belongsTo ?? '', aliasCell(p), peopleCell(p), p.note]),
  )

export const outletsCsv = (outlets: readonly Outlet[]): string =>
  writeCsv(
    OUTLET,
    outlets.map((o) => [
      o.id,
      o.name,
      o.family ?? '',
      o.language ?? '',
      o.isAgency ? 'yes' : 'no',
      joinPieces(o.domains, '|'),
      joinPieces(o.sources, '|'),
      aliasCell(o),
      o.note,
    ]),
  )

const partyFrom = (c: Cells): unknown => ({
  id: c['id'],
  name: c['name'],
  kind: c['kind'],
  office: c['office'] || null,
  belongsTo: c['belongsTo'] || null,
  aliases: aliasesOf(c['aliases'] ?? ''),
  spokespeople: peopleOf(c['spokespeople'] ?? ''),
  note: c['note'] ?? '',
})

/** A cell that is neither yes nor no is handed on as it stands, so that it is refused with its place. */
const yesOrNo = (cell: string): boolean | string =>
  /^(?:yes|true|1)$/i.test(cell.trim()) || (/^(?:no|false|0)?$/i.test(cell.trim()) ? false : cell)

const outletFrom = (c: Cells): unknown => ({
  id: c['id'],
  name: c['name'],
  family: c['family'] || null,
  language: c['language'] || null,
  isAgency: yesOrNo(c['isAgency'] ?? ''),
  domains: splitPieces(c['domains'] ?? '', '|'),
  sources: splitPieces(c['sources'] ?? '', '|'),
  aliases: aliasesOf(c['aliases'] ?? ''),
  note: c['note'] ?? '',
})

/** Faults that are told of one table. */
const MOST_FAULTS = 50

function rowsOf<T>(records: Cells[], read: (c: Cells) => { ok: T } | { faults: Fault[] }): T[] {
  const results = records.map(read)
  const faults = results.flatMap((result, row) =>
    'faults' in result ? result.faults.map(({ path, message }) => ({ path: `row ${row + 2}, ${path}`, message })) : [],
  )
  if (faults.length > 0)
    throw new Refusal(
      'bad-fields',
      `${faults.length} cells are wrong; nothing was imported`,
      faults.slice(0, MOST_FAULTS),
    )
  return results.flatMap((result) => ('ok' in result ? [result.ok] : []))
}

type Issues = { issues: readonly { path: readonly PropertyKey[]; message: string }[] }
const faultsOf = ({ issues }: Issues): Fault[] =>
  issues.map(({ path, message }) => ({ path: path.map(String).join('/'), message }))

/**
 * N6: reads a table that `partiesCsv` or `outletsCsv` wrote, or one with the same columns in any order; the header tells
 * which it is. Throws `Refusal` `bad-format`, or `bad-fields` with row and column.
 */
export function listsOfCsv(text: string): World {
  const [header, ...records] = readCsv(text) ?? []
  if (!header?.includes('id') || !header.includes('name'))
    throw new Refusal('bad-format', 'the first row must name the columns, id and name among them')
  const rows = records.map((cells): Cells => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])))
  if (header.includes('kind'))
    return {
      parties: rowsOf(rows, (c) => {
        const read = party.safeParse(partyFrom(c))
        return read.success ? { ok: read.data } : { faults: faultsOf(read.error) }
      }),
      outlets: [],
    }
  return {
    parties: [],
    outlets: rowsOf(rows, (c) => {
      const read = outlet.safeParse(outletFrom(c))
      return read.success ? { ok: read.data } : { faults: faultsOf(read.error) }
    }),
  }
}
