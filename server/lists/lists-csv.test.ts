import { expect, test } from 'vitest'
import { Refusal } from '../../shared/error-code.ts'
import { anOutlet, aParty } from '../../tests/helpers/build.ts'
import { listsOfCsv, outletsCsv, partiesCsv } from './lists-csv.ts'
import { WORLD } from './world.ts'

test('N6: what is written as a table is read back as it was, the whole world list too', () => {
  expect(listsOfCsv(partiesCsv(WORLD.parties))).toEqual({ parties: WORLD.parties, outlets: [] })
  expect(listsOfCsv(outletsCsv(WORLD.outlets))).toEqual({ parties: [], outlets: WORLD.outlets })
})

test('N6: names with the marks of a table, and a text that looks like a formula, survive it', () => {
  const parties = [
    aParty({
      name: 'Harbour, "Free" | Port ~ Office',
      aliases: { en: ['a|b', 'c\\d', 'e:f'], ru: ['Терн\nХаус'] },
      spokespeople: [{ name: 'A~B', aliases: ['C|D'], role: '', from: '2024-01-01', until: null }],
      note: '=1+1',
    }),
    aParty({ id: 'second', note: "'=kept" }),
  ]
  const table = partiesCsv(parties)
  expect(table).toContain("'=1+1")
  expect(listsOfCsv(table).parties).toEqual(parties)
})

test('N6: columns may come in any order, and with the line ends and mark of a spreadsheet', () => {
  const { outlets } = listsOfCsv('\uFEFFname,isAgency,id\nSelmara Courier,no,selmara-courier\n')
  expect(outlets).toEqual([anOutlet({ domains: [], language: null })])
})

const read = () => listsOfCsv('id,name,kind\nok,Fine,office\nNOT OK,,person\n')

test('N6: a wrong cell refuses the table, with its row and column', () => {
  expect(read).toThrow(Refusal)
  expect(read).toThrow(
    expect.objectContaining({
      faults: [
        { path: 'row 3, id', message: expect.any(String) },
        { path: 'row 3, name', message: expect.any(String) },
      ],
    }),
  )
  expect(() => listsOfCsv('a,b\n1,2')).toThrow(expect.objectContaining({ code: 'bad-format' }))
  expect(() => listsOfCsv('id,name\n"open')).toThrow(expect.objectContaining({ code: 'bad-format' }))
})

test.each([
  ['yes', true],
  ['TRUE', true],
  ['0', false],
  ['', false],
])('N6: an agency is told by yes or no: %j', (cell, isAgency) => {
  expect(listsOfCsv(`id,name,isAgency\na,A,${cell}`).outlets).toMatchObject([{ isAgency }])
})

test('N6: a cell that is neither yes nor no is wrong, in any language', () => {
  expect(() => listsOfCsv('id,name,isAgency\na,A,ja')).toThrow(
    expect.objectContaining({ faults: [{ path: 'row 2, isAgency', message: expect.any(String) }] }),
  )
})
