import { expect, test } from 'vitest'
import { ARRIVED, parseOne } from '../../../tests/helpers/payload.ts'

const LEAD =
  'The harbour board on Monday denied that it is in talks to sell the port, calling a report “pure invention”.'
const SECOND =
  'Its chairman, Tom Vale, said no meeting had been held and that none was planned before the end of the year.'
const THIRD =
  'The newspaper had reported on Sunday, citing two people with knowledge of the matter, that the sides met twice.'
const wrap = (text: string) => text.replace(/(.{45,60}) /g, '$1\n')
const parse = (...lines: string[]) => parseOne(lines.join('\n'), 'text/plain; charset=utf-8')

test('P7: title, date, byline and text are found, and what the website put around them is left out', () => {
  const item = parse(
    'Skip to content',
    'Dark Mode',
    'More forecasts: Ostend 14 days weather',
    'Home News Region Harbour board denies sale talks after report',
    '  • Tuesday, 12 November 2024',
    'Harbour board denies sale talks after report',
    'Harbour board denies sale talks after report',
    '0',
    'FILE - In this May 4, 2019, file photo, ships wait off the harbour. (AP Photo/Jo Doe, File)',
    'Share this article',
    LEAD,
    '',
    'Advertisement',
    SECOND,
    'Read more: Why the port matters',
    'What the report said',
    THIRD,
    '“No,” he said.',
    SECOND.replace('chairman', 'deputy chairman'),
    'Herbert Walker',
    'NO COMMENTS',
    'LEAVE A REPLY',
    'Please enter your comment!',
    'This is a long and angry comment by a reader who thinks that the board is lying again, as it always does.',
    'Exit mobile version',
  )
  expect(item).toMatchObject({
    headline: 'Harbour board denies sale talks after report',
    publishedAt: '2024-11-12T12:00:00Z',
    byline: 'Herbert Walker',
    source: 'paste',
    sourceName: 'Pasted article',
    status: 'usable',
  })
  expect(item.body?.split('\n\n')).toEqual([
    LEAD,
    SECOND,
    'What the report said',
    THIRD,
    '“No,” he said.',
    SECOND.replace('chairman', 'deputy chairman'),
  ])
})

test('P7: the headline is the sentence above the text, a deck below it is text, its outlet is taken off', () => {
  const item = parse(
    'News',
    'Harbour board denies sale talks | Ostend Courier',
    'By Ann Writer and Joe Penn, Ostend',
    'Published: 10:32 GMT, 11 November 2024 | Updated: 12:00 GMT, 11 November 2024',
    'Chairman says that no meeting was held and none is planned',
    LEAD,
    SECOND,
    '© 2024 Ostend Courier. All rights reserved.',
  )
  expect(item).toMatchObject({
    headline: 'Harbour board denies sale talks',
    byline: 'Ann Writer and Joe Penn',
    source: 'paste:ostend-courier',
    sourceName: 'Ostend Courier',
    publishedAt: '2024-11-11T10:32:00Z',
    body: ['Chairman says that no meeting was held and none is planned', LEAD, SECOND].join('\n\n'),
  })
})

test('P7: a page copied whole from a news site gives its article', () => {
  const item = parse(
    'Skip to main content',
    'World',
    'Register',
    'Harbour board denies sale talks, calls report an invention',
    'By Mia Karlsen',
    'November 11, 20248:58 AM GMTUpdated 2 hours ago',
    'Ships at anchor off Ostend, October 3, 2024. REUTERS/Jo Doe/File Photo Purchase Licensing Rights',
    'Summary',
    `OSTEND, Nov 11 (Reuters) - ${LEAD}`,
    'Advertisement · Scroll to continue',
    SECOND,
    'https://t.example/post/1',
    'The port regulator declined to comment.',
    'Sign up here.',
    'Reporting by Mia Karlsen in Ostend; Editing by Sam Roe',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Suggested Topics:',
    'Purchase Licensing Rights',
    'Read Next',
    'Oil slips as owner denies breach',
  )
  expect(item).toMatchObject({
    headline: 'Harbour board denies sale talks, calls report an invention',
    publishedAt: '2024-11-11T08:58:00Z',
    byline: 'Mia Karlsen',
    sourceName: 'Reuters',
    body: [`OSTEND, Nov 11 (Reuters) - ${LEAD}`, SECOND, 'The port regulator declined to comment.'].join('\n\n'),
  })
})

test('P7: a last paragraph that lost its full stop is kept, and the date of a change does not count', () => {
  const item = parse(
    'This article is more than 1 month old',
    'Harbour board denies sale talks',
    'This article is more than 1 month old',
    'Mon 11 Nov 2024 12.42 CET',
    'Last modified on Mon 11 Nov 2024 18.05 CET',
    LEAD,
    'skip past newsletter promotion',
    'Privacy Notice: Newsletters may contain info about charities. For more information see our Privacy Policy.',
    THIRD.slice(0, -1),
    'Explore more on these topics',
    'Shipping',
  )
  expect(item).toMatchObject({
    headline: 'Harbour board denies sale talks',
    publishedAt: '2024-11-11T11:42:00Z',
    body: [LEAD, THIRD.slice(0, -1)].join('\n\n'),
  })
})

test('P7: agency copy names its agency, place and day', () => {
  const item = parse(
    'Harbour board denies sale talks',
    `OSTEND, Nov 11 (Reuters) - ${LEAD}`,
    SECOND,
    '(Reporting by Ann Writer; Editing by Joe Penn)',
  )
  expect(item).toMatchObject({
    sourceName: 'Reuters',
    source: 'paste:reuters',
    dateline: 'OSTEND, Nov 11 (Reuters)',
    publishedAt: '2024-11-11T12:00:00Z',
    byline: 'Reporting by Ann Writer; Editing by Joe Penn',
    body: `OSTEND, Nov 11 (Reuters) - ${LEAD}\n\n${SECOND}`,
  })
})

test('P7: an address on a line of its own says where it is from', () => {
  const item = parse('https://www.bbc.co.uk/news/articles/c0ffee', 'Harbour board denies sale talks', LEAD, SECOND)
  expect(item).toMatchObject({
    url: 'https://www.bbc.co.uk/news/articles/c0ffee',
    source: 'paste:bbc.co.uk',
    sourceName: 'BBC',
  })
})

test('P7: lines broken at a margin become paragraphs again', () => {
  const item = parse('Harbour board denies sale talks', '', wrap(LEAD), '', wrap(SECOND), '', wrap(THIRD))
  expect(item.headline).toBe('Harbour board denies sale talks')
  expect(item.body?.split('\n\n')).toEqual([LEAD, SECOND, THIRD])
})

test('P7: Russian copy is read as English copy is', () => {
  const lead = 'Совет порта в понедельник опроверг сообщения о переговорах о продаже, назвав их «чистым вымыслом».'
  const item = parse(
    'Поделиться',
    'Совет порта опроверг сообщения о продаже',
    '11 ноября 2024, 11:58',
    lead,
    'Читайте также',
    'Погода',
  )
  expect(item).toMatchObject({
    headline: 'Совет порта опроверг сообщения о продаже',
    publishedAt: '2024-11-11T11:58:00Z',
    body: lead,
  })
})

test.each([
  ['Monday, November 11, 2024 9:15 AM EST', '2024-11-11T14:15:00Z'],
  ['2024-11-11T09:58:00+01:00', '2024-11-11T08:58:00Z'],
  ['11.11.2024 09:58', '2024-11-11T09:58:00Z'],
  ['Updated on 11 Nov 2024', '2024-11-11T12:00:00Z'],
  ['Опубліковано: 11 листопада 2024', '2024-11-11T12:00:00Z'],
  ['Montag, 11. November 2024', '2024-11-11T12:00:00Z'],
  ['Talks since 11 November 2024 have led nowhere, he said', ARRIVED],
  ['11 November 2031', ARRIVED],
])('P7: the date line “%s” dates the copy', (line, publishedAt) => {
  expect(parse('Harbour board denies sale talks', line, LEAD, SECOND).publishedAt).toBe(publishedAt)
})

test('P8: the same words pasted again have the same guid, other words another', () => {
  const { guid } = parse('Harbour board denies sale talks', LEAD, SECOND)
  expect(parse('Harbour  board denies sale talks', '', LEAD, 'Advertisement', SECOND, '').guid).toBe(guid)
  expect(parse('Harbour board denies sale talks', LEAD, THIRD).guid).not.toBe(guid)
})

test('P8: a key’s own source is the source of what is pasted with it', () => {
  expect(parseOne(`Harbour board denies\n${LEAD}`, 'text/plain', { source: 'night-desk' }).source).toBe('night-desk')
})

test('P7: copy of one paragraph, of one line, and without any end of sentence is kept whole', () => {
  expect(parse(LEAD)).toMatchObject({ headline: LEAD, body: LEAD })
  expect(parse('FLASH Harbour board denies sale talks')).toMatchObject({
    headline: 'FLASH Harbour board denies sale talks',
    body: '',
  })
  const notes = parse('Harbour board denies sale talks', 'Chairman: no meeting held', 'Shares up three percent')
  expect(notes).toMatchObject({
    headline: 'Harbour board denies sale talks',
    body: 'Chairman: no meeting held\n\nShares up three percent',
  })
})

test.each([
  'Most Germans favour an earlier vote, survey finds',
  'Weather halts ferries for a second day',
  'Support for strike is falling today',
  'Share prices tumble after the report',
  'Terms of the harbour deal disclosed',
])('P7: a headline that begins like clutter is none: %s', (headline) => {
  expect(parse('News', headline, LEAD, SECOND).headline).toBe(headline)
})

const said = (...above: string[]) => parse('Harbour board denies sale talks', ...above, LEAD, SECOND)

test('P7: the outlet is found by its name above the text or behind the byline', () => {
  const byline = 'By Ann Writer | 28 Nov 2024 21:40 GMT'
  expect(parse('The Guardian', 'Harbour board denies sale talks', byline, LEAD, SECOND).sourceName).toBe('The Guardian')
  expect(said('By Ann Writer, Associated Press', '11 November 2024').sourceName).toBe('Associated Press')
  expect(said(byline).sourceName).toBe('Pasted article')
})

test('P14: a day without an hour is no midnight: it is its noon, on the day of the paste that moment, and is said so; an hour that stands elsewhere is taken', () => {
  const [day, arrived] = [said('11 November 2024'), said(ARRIVED.slice(0, 10))]
  expect([day.publishedAt, day.dated]).toEqual(['2024-11-11T12:00:00Z', 'day'])
  expect(day.ednote).toContain('the day alone')
  expect([arrived.publishedAt, arrived.dated]).toEqual([ARRIVED, 'day'])
  const timed = said('11 November 2024', 'Published 11 November 2024, 09:58 GMT')
  expect([timed.publishedAt, timed.dated, timed.ednote]).toEqual(['2024-11-11T09:58:00Z', 'time', undefined])
  expect(said().dated).toBe('arrival')
})
