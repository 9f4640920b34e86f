import { describe, expect, test } from 'vitest'
import type { Statement } from '../../shared/statement.ts'
import { analyse } from './analyse.ts'
import { copyOf, only, read } from './testing/read.ts'

const denials = (body: string): Statement[] => read(body).filter((s) => s.stance === 'denial' && !s.background)

describe('A3: a denial in whatever words', () => {
  test.each([
    ['The port authority of Lund denied on Tuesday that a crane had collapsed.', 'port authority'],
    ['Shipbuilder Corvane rejected a claim that its welds were never tested.', 'Corvane'],
    ['The report was dismissed as fantasy by the ferry operator, Baltline.', 'Baltline'],
    [
      '"There was no leak," refinery spokeswoman Ada Holt said, after a paper wrote that oil had reached the bay.',
      'Holt',
    ],
    ['Mayor Pia Lunde told reporters she had never met the contractor.', 'Lunde'],
    ['KREMLIN SAYS REPORT OF SECRET TALKS IS FALSE', 'Kremlin'],
    ['Grain trader Ostra said it had no plans to close the mill.', 'Ostra'],
    ['A paper wrote that the quay had sunk. The harbour office strongly disputes that.', 'harbour office'],
    ['Two former captains dispute the claim that the hull was sound.', 'captains'],
    ['Reports of a rift were denied by the coach, Milo Strand.', 'Strand'],
    ['The harbour office warned of a hoax: no ferry was lost.', 'harbour office'],
    ["The club's denial came within the hour: nobody had been sold.", 'club'],
    [
      'A blog wrote that the lighthouse keeper was dead. "He is alive and well," the Coast Trust replied.',
      'Coast Trust',
    ],
    ['Denying that it had paid a ransom, insurer Norvia said the accounts were open.', 'Norvia'],
  ])('%s', (body, party) => {
    const found = denials(body)
    expect(found.length).toBeGreaterThan(0)
    expect(found.map((s) => `${s.party} ${s.speaker ?? ''}`).join('; ')).toContain(party)
  })
})

describe('A4: words of denial that deny no claim', () => {
  test.each([
    'A court in Lund denied bail to the former harbour master.',
    'Four sailors were denied entry to the country on Monday.',
    'The mayor refused to dispute the claim.',
    'The shipyard did not deny that the welds were cracked.',
    'If the mayor denies the charge, the council will vote again.',
    'Will the club deny the rumours?',
    'The board rejected an offer of 40 crowns a share.',
    'The tribunal dismissed an appeal by the fishermen.',
    'The island was hit by a denial-of-service attack.',
    'The minister has previously denied taking gifts; on Monday he opened a bridge.',
    'Police said there was no danger to the public.',
    'The insurer said it would not appeal.',
    'Lenz said that if he had been captain, the ship would never have sailed.',
    'She denied herself a holiday for ten years.',
    'Floods kill nine in the north.',
    'A new dig refutes the theory that the fort was burned.',
    'For three years the mill denied the leak.',
    'No snow is expected before Friday, forecasters said.',
    'The Coast Trust said the keeper was alive and well after his voyage.',
  ])('%s', (body) => {
    expect(denials(body)).toEqual([])
  })
})

describe('A5: the other languages', () => {
  test.each([
    ['ru', 'Министерство энергетики Кальмара опровергло сообщения об аварии на станции.', 'Кальмара'],
    ['ru', '«Такой встречи не было», — заявила пресс-секретарь президента Анна Лунина.', 'Лунина'],
    ['uk', 'Міністерство оборони спростувало повідомлення про втрату корабля.', 'оборони'],
    ['de', 'Der Reeder Nordlinie hat Berichte über einen Verkauf zurückgewiesen.', 'Nordlinie'],
    ['de', 'Die Vorwürfe seien frei erfunden, sagte Sprecherin Ute Brandt am Dienstag.', 'Brandt'],
    ['fr', "Le maire de Valcourt, Luc Arnal, a démenti avoir reçu de l'argent.", 'Arnal'],
    ['fr', "« C'est totalement faux », a déclaré la porte-parole du groupe, Anne Vidal.", 'Vidal'],
    ['de', 'Das Dementi der Werft Nordlinie kam prompt: Die Halle sei nie geräumt worden.', 'Nordlinie'],
    ['de', 'Das Gerücht entbehre jeder Grundlage, hieß es bei der Reederei Nordlinie.', 'Nordlinie'],
    ['fr', 'La mairie de Valcourt a mis en garde contre une fausse nouvelle : le pont reste ouvert.', 'Valcourt'],
    ['es', '«No conozco ese barco», dijo el armador Jacinto Leal a Radio Costa.', 'Leal'],
    ['ru', 'МВД Кальмара: задержаний в порту не было', 'МВД'],
    ['ru', 'В министерстве транспорта Кальмара опровергли закрытие порта.', 'министерство транспорта'],
    ['uk', 'Новина про арешт – вигадка, кажуть в Офісі президента.', 'Офіс президента'],
    ['es', 'La naviera Costamar desmintió que el barco transportara armas.', 'Costamar'],
  ])('%s: %s', (language, body, party) => {
    const analysis = analyse(copyOf({ body, language }))
    const found = analysis.statements.filter((s) => s.stance === 'denial')
    expect(analysis.language).toBe(language)
    expect(found.map((s) => `${s.party} ${s.speaker ?? ''}`).join('; ')).toContain(party)
  })

  test.each([
    'Представитель порта отказался от комментариев.',
    'У компанії відмовилися коментувати угоду.',
    'Der Konzern wollte sich nicht äußern.',
    'Le ministère a refusé de commenter ces informations.',
    'El portavoz de la empresa declinó hacer comentarios.',
  ])('no comment: %s', (body) => {
    const stances = read(body).map((s) => s.stance)
    expect(stances).toContain('no-comment')
    expect(stances).not.toContain('denial')
  })
})

describe('A6: who speaks for whom', () => {
  test('a spokesperson speaks for the organisation', () => {
    const s = only('Lund Port Authority spokesman Karl Moen denied the report.', 'denial')
    expect([s.party, s.speaker]).toEqual(['Lund Port Authority', 'Karl Moen'])
    expect(s.role).toContain('spokesman')
  })
  test('"he" is the person spoken of last', () => {
    const found = read('Governor Ana Prell visited Lund. "Nothing was signed," she said.')
    expect(found.filter((s) => s.stance === 'denial').map((s) => s.speaker)).toEqual(['Ana Prell'])
  })
  test('a chief executive without a house speaks for the one that the copy is about', () => {
    const body = 'Ferry group Baltline said profits rose.\n\n"We never sold a ship," chief executive Tor Lie said.'
    expect(only(body, 'denial')).toMatchObject({ party: 'Baltline', speaker: 'Tor Lie' })
  })
  test('"her lawyer" is no name, and speaks for himself', () => {
    const s = only('On Tuesday her lawyer, Tor Lie, denied it.', 'denial')
    expect([s.party, s.speaker]).toEqual(['Tor Lie', 'Tor Lie'])
  })
  test('a pronoun behind the verb is its subject', () => {
    const found = read('«Це не відповідає дійсності», — сказала вона агентству Портінфо.', { language: 'uk' })
    expect(found.map((s) => s.party)).not.toContain('Портінфо')
  })
  test('German words that open a sentence are no names', () => {
    const body = 'Der Reeder Nordlinie verkauft ein Schiff. Demnach soll ein Sprecher das dementiert haben.'
    expect(read(body, { language: 'de' }).map((s) => s.party)).not.toContain('Demnach soll')
  })
  test('whom a sentence is about says what stands behind its colon', () => {
    const body = 'El gerente del club, Tor Lie, salió al aire y se mostró molesto: «No existe ningún contrato».'
    expect(only(body, 'denial', { language: 'es' }).speaker).toBe('Tor Lie')
  })
  test('a quotation that goes on is the same speaker', () => {
    const body = '"I read that," mayor Pia Lunde said. "There is no second bridge."'
    expect(only(body, 'denial')).toMatchObject({ speaker: 'Pia Lunde' })
  })
})

describe('A7: reports and their sources', () => {
  test('unnamed sources speak through the sender', () => {
    const s = only('The bridge will close, two people briefed on the plan said.', 'report')
    expect(s).toMatchObject({ party: 'Harbour Wire', sourcing: 'unnamed', via: null, partyKind: 'outlet' })
  })
  test('a paper that an outlet has seen is a document', () => {
    const s = only('The hull was cracked in May, according to a letter seen by the Lund Gazette.', 'report')
    expect(s).toMatchObject({ party: 'Lund Gazette', sourcing: 'document', via: 'Lund Gazette' })
  })
  test('an outlet that is credited is the party', () => {
    const s = only('Reuters reported that the bridge would close, citing two officials.', 'report')
    expect(s).toMatchObject({ party: 'Reuters', via: 'Reuters', sourcing: 'unnamed' })
  })
  test("a headline's source stands behind its dash", () => {
    const s = only('', 'report', { headline: 'Baltline hid cracks in hull - Lund Gazette, citing letter' })
    expect(s).toMatchObject({ party: 'Lund Gazette', sourcing: 'document' })
  })
})

describe('A8: notices and releases', () => {
  test('a kill is a retraction by its sender', () => {
    const body = 'EDITORS: Please kill the item on the bridge. Harbour Wire withdraws the story.'
    expect(only(body, 'retraction', { headline: 'KILL - Bridge to close' }).party).toBe('Harbour Wire')
  })
  test("a correction is its sender's", () => {
    const body = 'Correction: An earlier version of this article said that the bridge was closed.\n\nIt is open.'
    expect(only(body, 'correction').party).toBe('Harbour Wire')
  })
  test("a statement posted whole is its issuer's word", () => {
    const given = { headline: 'Statement by Baltline Group', sourceName: 'Bourse Notices' }
    const body = 'We have read the article. The Company has not sold any ship. Our fleet is complete.'
    expect(only(body, 'denial', given).party).toBe('Baltline Group')
  })
})

const time = (body: string): number => {
  const start = performance.now()
  analyse(copyOf({ body }))
  return performance.now() - start
}
const least = (body: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => time(body)))
const copies = (piece: string): string => piece.repeat(Math.ceil(12_000 / piece.length))

describe('A10: time grows with the length of the text, whatever it holds', () => {
  const plain = 'The ministry denied on Monday that a crane had collapsed in the port. '
  test.each(['A', 'Ab', 'a', 'Я', 'A-', "A'"])('one word of %j', (piece) => {
    expect(least(copies(piece)) / least(copies(plain))).toBeLessThan(3)
  })
  test.each(['"', '(', 'denied that ', 'said the ', 'A. ', '— ', "'s ", 'а, что ', 'if '])('%j', (piece) => {
    expect(least(copies(piece)) / least(copies(plain))).toBeLessThan(8)
  })
})

const names = (body: string, language: string): string[] =>
  analyse(copyOf({ body, language })).profile.names.map(([n]) => n)

test('A11: names of one story meet across alphabets', () => {
  const latin = names('In Lund, Dmitry Peskov met Brankel and Putin.', 'en')
  const cyrillic = names('В Лунде Дмитрий Песков встретил Бранкеля и Путина.', 'ru')
  expect(cyrillic.filter((n) => latin.includes(n))).toEqual(expect.arrayContaining(['brankel', 'peskov', 'putin']))
})
