import { expect, test } from 'vitest'
import { anOutlet, aParty } from '../../tests/helpers/build.ts'
import { countReads } from '../../tests/helpers/count-reads.ts'
import { compileNames } from './names.ts'
import { WORLD_NAMES } from './world-names.ts'

const { party, voice, outlet, sameParty, sameVoice } = WORLD_NAMES
const idOf = (name: string) => party(name)?.id ?? null

test.each([
  ['the Élysée', 'elysee'],
  ['Elysee Palace', 'elysee'],
  ['Кремль', 'kremlin'],
  ['Кремля', 'kremlin'],
  ['Quai d’Orsay', 'quai-dorsay'],
  ['МИД России', 'russia-foreign-ministry'],
  ['Lisbonne', 'portugal'],
  ['Warschau', 'poland'],
  ['WHO', 'who'],
  ['who', null],
  ['US', 'united-states'],
  ['us', null],
  ['Tern House', null],
])('N8: a name is found in its spellings and languages: %s', (name, id) => {
  expect(idOf(name)).toBe(id)
})

test('N8: a spokesperson is known by name, in other alphabets too', () => {
  expect(voice('Песков')).toMatchObject({ party: { id: 'kremlin' }, name: 'Dmitry Peskov', role: 'spokesman' })
  expect(voice('Maria Zakharova')?.party.id).toBe('russia-foreign-ministry')
})

const by = (name: string, speaker: string | null = null) => ({ party: name, speaker })

test.each([
  ['a palace and its state', by('Élysée'), by('France'), true],
  ['a ministry by its street and by its state', by('Quai d’Orsay'), by('French foreign ministry'), true],
  ['a head and the office', by('Vladimir Putin'), by('Kremlin'), true],
  ['a spokesman alone and the office', by('Dmitry Peskov'), by('Кремль'), true],
  ['an office known by its speaker', by('Russian officials', 'Maria Zakharova'), by('Russia’s foreign ministry'), true],
  ['a spokesman with what follows his name', by('Песков журналистам'), by('Kremlin'), true],
  ['two bodies of one state', by('Kremlin'), by('Russian defence ministry'), false],
  ['a central bank is not its state', by('Bank of England'), by('Britain'), false],
  ['what is not listed', by('Tern House'), by('Kremlin'), null],
])('N8: parties are one or two by the lists: %s', (_what, a, b, same) => {
  expect([sameParty(a, b), sameParty(b, a)]).toEqual([same, same])
})

test('N8: who speaks for two parties is left to the copy', () => {
  const terim = { name: 'Sahl Terim', aliases: [], role: 'spokesman', from: null, until: null }
  const parties = [
    aParty({ id: 'a', name: 'Tern House' }),
    aParty({ id: 'b', name: 'Brass Hall', aliases: {}, spokespeople: [terim] }),
  ]
  const names = compileNames({ parties, outlets: [] })
  expect(names.voice('Sahl Terim')).toBeNull()
  expect(names.sameParty(by('Tern House', 'Sahl Terim'), by('Brass Hall', 'Sahl Terim'))).toBeNull()
})

test('N9: a paper and its Sunday edition, an agency and its services, are one voice', () => {
  expect(sameVoice('the Sunday Times', 'The Times')).toBe(true)
  expect(sameVoice('Observer', 'The Guardian')).toBe(true)
  expect(sameVoice('AFP', 'Agence France-Presse')).toBe(true)
  expect(sameVoice('Рейтер', 'Reuters')).toBe(true)
  expect(sameVoice('The Times', 'The New York Times')).toBe(false)
  expect(sameVoice('Selmara Courier', 'Selmara Courier')).toBe(false)
  expect(outlet('AP')?.name).toBe('Associated Press')
})

test("N2: of two rows with one name the desk's has it", () => {
  const names = compileNames({ parties: [aParty({ id: 'own' }), aParty({ id: 'other' })], outlets: [anOutlet()] })
  expect(names.party('Tern House')?.id).toBe('own')
})

const spokespeopleOf = (party: number) =>
  Array.from({ length: 4 }, (_, n) => ({
    name: `Speaker ${party} ${n}`,
    aliases: [],
    role: '',
    from: null,
    until: null,
  }))

test('N8: the index looks at a party as often as it has names, however many parties there are', () => {
  const parties = Array.from({ length: 500 }, (_, n) =>
    aParty({ id: `row-${n}`, name: `House ${n}`, spokespeople: spokespeopleOf(n) }),
  )
  const { rows, perRow } = countReads(parties)
  expect(compileNames({ parties: rows, outlets: [] }).voice('Speaker 7 3')?.party.name).toBe('House 7')
  expect(perRow()).toBeLessThan(20)
})

const sahl = (from: string | null, until: string | null) => ({
  name: 'Sahl Terim',
  aliases: ['Terim'],
  role: 'spokesman',
  from,
  until,
})
/** He spoke for the one until the end of June and has spoken for the other since July. */
const inTurn = compileNames({
  parties: [
    aParty({ id: 'a', name: 'Tern House', aliases: {}, spokespeople: [sahl('2023-01-10', '2024-06-30')] }),
    aParty({ id: 'b', name: 'Brass Hall', aliases: {}, spokespeople: [sahl('2024-07-01', null)] }),
  ],
  outlets: [],
})

test.each([
  ['2023-01-09', null],
  ['2023-01-10', 'a'],
  ['2024-06-30T23:59:00Z', 'a'],
  ['2024-07-01', 'b'],
  ['2031-01-01', 'b'],
])('N11: who spoke for whom is told by the day, first and last included: %s', (day, id) => {
  expect(inTurn.voice('Sahl Terim', day)?.party.id ?? null).toBe(id)
  expect(inTurn.on(day).voice('Terim')?.party.id ?? null).toBe(id)
})

test('N11: without a day no date counts, so that who spoke for two speaks for none', () => {
  expect(inTurn.voice('Sahl Terim')).toBeNull()
  expect(inTurn.on('').voice('Sahl Terim')).toBeNull()
})

const said = (saidAt: string) => ({ party: 'Sahl Terim', speaker: 'Sahl Terim', saidAt })

test('N11: two positions are one party’s by whom their speaker spoke for on the day of each', () => {
  expect(inTurn.sameParty(said('2024-05-01'), by('Tern House'))).toBe(true)
  expect(inTurn.sameParty(said('2024-08-01'), by('Tern House'))).not.toBe(true)
  expect(inTurn.on('2024-08-01').sameParty(by('Sahl Terim'), by('Brass Hall'))).toBe(true)
})
