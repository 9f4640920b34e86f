import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const denials = (headline: string, body: string, sourceName = 'Meridian', language = 'en') =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T10:00:00Z', sourceName }).statements.filter(
    (s) => s.stance === 'denial',
  )

test('S5: who is told by office first and by name in the next paragraph is one officer of one body', () => {
  const found = denials(
    'Harbour boss sticks to his guns',
    'PORT ARDENT, March 4 (Meridian) - The chief executive of Norvik Lines on Wednesday again insisted that the ferry operator had nothing to do with the slick.\n\n"I will tell you what I told the board: the hulls are tight," Karel Duvan said on arrival. "Not one litre of ours is in that river."',
  )
  expect(new Set(found.map((s) => s.party))).toEqual(new Set(['Norvik Lines']))
  expect(found.at(-1)?.speaker).toBe('Karel Duvan')
})

test('S5: a person who is told to be somebody else, or whom the copy knew before, is no officer told by office alone', () => {
  const found = denials(
    'Norvik and its critic at odds over slick',
    'PORT ARDENT, March 4 (Meridian) - Ada Brenk measured the water on Monday.\n\nThe chief executive of Norvik Lines denied that oil had leaked.\n\n"There is no oil on our beach," Ada Brenk said.',
  )
  expect(found.map((s) => s.party)).toContain('Norvik Lines')
  expect(found.some((s) => s.speaker === 'Ada Brenk' && s.party === 'Norvik Lines')).toBe(false)
})

test.each([
  ['“denied” with a day of what is told', 'Lasin denied that the bank would drop the peg on Monday.', '2026-03-04'],
  ['“denied on” a day', 'Lasin denied on Monday that the bank would drop the peg.', '2026-03-02'],
  ['“denied” before a day alone', 'Lasin denied Monday that the bank would drop the peg.', '2026-03-02'],
  ['what came before', 'Lasin denied it after the Herald wrote on Monday that the peg would go.', '2026-03-04'],
  ['what somebody had done', 'Lasin denied it, whose ministry had declined to comment on Monday.', '2026-03-04'],
])('the day of %s', (_what, sentence, day) => {
  const [first] = denials('Peg stays, says minister', `STAVNA, March 4 (Meridian) - Finance Minister Yegor ${sentence}`)
  expect(first?.saidAt).toBe(day)
})

test('A9: a clause before the main one takes no day of that', () => {
  const [first] = denials(
    'Peg stays, says minister',
    'STAVNA, March 4 (Meridian) - After the Herald report was published Finance Minister Yegor Lasin denied on Monday that the peg would go.',
  )
  expect(first?.saidAt).toBe('2026-03-02')
})

test('A9: the days in a release are those of the matter, that of a refusal is not that of a denial', () => {
  const [release] = denials(
    'Statement on publications',
    'STAVNA, 4 March. The Ministry did not receive anybody on 31 January and conducted no talks.',
    'Ministry of Ports (official site)',
  )
  expect(release?.saidAt).toBe('2026-03-04')
  const [denial] = denials(
    'Lasin brands story tripe',
    'His office on Monday declined to comment. "It is a lie," Lasin wrote. "There is no such peg." Yegor Lasin declined on Monday to comment on the crown.',
  )
  expect(denial?.saidAt).toBeNull()
})

test.each([
  [
    'Banco Austral, Hechos relevantes',
    'es',
    'El Banco no ha solicitado asistencia financiera alguna al Banco Central.',
    'Banco Austral',
  ],
  ['Kite (company blog)', 'en', 'No government, service or court has, or ever had, a way into your chats.', 'Kite'],
  [
    'Ministry of Ports of Sorvia',
    'en',
    'The Minister did not travel to Hallem on 31 January.',
    'Ministry of Ports of Sorvia',
  ],
])('S5: copy that %s sends is its own word', (source, language, sentence, party) => {
  const body = `4 March 2026\n\nWe have seen what was published.\n\n${sentence}\n\nWe will say no more.`
  expect(denials('Notice no. 31', body, source, language).map((s) => s.party)).toContain(party)
})

test('S5: a listed house named in its own notice is whose board speaks', () => {
  const body =
    '10 March 2026. The Board of Hallbrook Bank plc ("Hallbrook" or the "Group") notes the recent press speculation.\n\nThe Group has made no application to the Reserve Office for liquidity assistance.'
  const parties = denials('Hallbrook Bank plc: Liquidity update', body, 'Exchange Notices').map((s) => s.party)
  expect(new Set(parties)).toEqual(new Set(['Hallbrook Bank plc']))
})

test.each([
  ['TRADE MINISTRY SPOKESPERSON ON HALVOR: NO PROMISES HAVE BEEN MADE TO ANYBODY', 'en', /trade ministry/iu],
  ['Ни одна из подлодок флота не сталкивалась с судном - пресс-служба флота', 'ru', /флота/iu],
])('S5: the source of the headline “%s”', (headline, language, party) => {
  expect(denials(headline, '', 'Reuters', language).map((s) => s.party)).toEqual([expect.stringMatching(party)])
})

test('S5: whoever hands on releases is not who issues them', () => {
  const body =
    'BRASSAC, March 4, 2026 /Release Wire/ -- Nutrival SA is concerned for the families.\n\nNutrival First is safe. There is no link between our product and the illness of these infants.'
  const parties = denials('Nutrival statement on Nutrival First', body, 'Release Wire (press releases)').map(
    (s) => s.party,
  )
  expect(new Set(parties)).toEqual(new Set(['Nutrival']))
})

test('A2: who confirms nothing and denies nothing has no comment', () => {
  const body = '"We confirm nothing and we deny nothing," Karsten Ohm, spokesman for Norvik Lines, said.'
  const { statements } = analyse({
    headline: 'Norvik silent',
    body,
    language: 'en',
    publishedAt: '2026-03-04T10:00:00Z',
    sourceName: 'Meridian',
  })
  expect(statements.map((s) => s.stance)).toContain('no-comment')
  expect(statements.map((s) => s.stance)).not.toContain('denial')
})

test('A9: what a report says, German tells behind the verb of denial', () => {
  const found = denials(
    'Ministerium dementiert',
    'Das Bundesverteidigungsministerium hat einen Bericht der «Hafenpost» dementiert, wonach 500 Soldaten verlegt werden.',
    'dpa',
    'de',
  )
  expect(found.find((s) => s.about !== null)?.about).toBe('500 Soldaten verlegt werden')
})

test.each(['Arab News Group', 'Independent Press Association', 'San Diego Union', 'Inside Power'])(
  'A7: an outlet called %s denies nothing in its own report',
  (sourceName) => {
    const body = 'The mayor did not take any money, a court was told. At no time was the bridge closed.'
    expect(denials('Mayor cleared', body, sourceName).filter((s) => s.rule === 'release')).toEqual([])
  },
)

test('A4: that there was no time is told of nothing denied', () => {
  expect(denials('Fire', 'Rescue workers had no time, fire chief Ole Marsh said.')).toEqual([])
  expect(denials('Statement', 'At no time was the bridge closed.', 'Port of Lunde (official site)')).toHaveLength(1)
})

test.each([
  ['Space-X denies delay', 'Space-X'],
  ['Oil-Rich Tarvia denies cutting output', 'Oil-Rich Tarvia'],
])('A1: a name with a hyphen is no desk’s mark: %s', (headline, party) => {
  expect(denials(headline, 'The launch stands.').map((s) => s.party)).toContain(party)
})

test('A5: whoever acts for a person is one, by whichever word of the trade, told by office first and by name behind', () => {
  const body =
    'Der Rechtsbeistand der Sängerin Ada Brenk wies den Bericht zurück. «Es gibt keinen Verkauf», sagte Oda Falk am Montag.'
  const found = denials('', body, 'Harbour Wire', 'de')
  expect(new Set(found.map((s) => s.party))).toEqual(new Set(['Oda Falk']))
})

test('A5: the manager of “the champion mill” is no agent: a person has a capital', () => {
  const [found] = denials('', 'The manager of the champion mill denied that it had closed.')
  expect(found?.party).toBe('champion mill')
})
