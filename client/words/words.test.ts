import { afterEach, expect, test } from 'vitest'
import { chooseLanguage } from '../../shared/words/choose-language.ts'
import { catalogueOf } from '../../shared/words/po.ts'
import { BadMessage, readMessage } from '../../shared/words/read-message.ts'
import { msg, number, speak, t } from './t.ts'

afterEach(() => speak('en', {}))

const items = (count: number) =>
  t('{count, plural, =0 {nothing} one {# item} other {# items}} by {who}', { count, who: 'A' })

const state = (is: string) => t('{is, select, open {stands open} other {is closed}}', { is })

test('C150: a message is its English text, with places, plurals and choices', () => {
  expect([items(0), items(1), items(1200)]).toEqual(['nothing by A', '1 item by A', '1,200 items by A'])
  expect([state('open'), state('shut')]).toEqual(['stands open', 'is closed'])
})

test('C150: another language has its own order, plurals and numbers; what it lacks stays English', () => {
  speak('de', {
    '{count, plural, =0 {nothing} one {# item} other {# items}} by {who}':
      '{who}: {count, plural, =0 {nichts} one {# Meldung} other {# Meldungen}}',
  })
  expect([items(1), items(1200), t('Open'), number(15_324)]).toEqual([
    'A: 1 Meldung',
    'A: 1.200 Meldungen',
    'Open',
    '15.324',
  ])
})

test('C150: a context tells apart what English writes alike', () => {
  speak('de', catalogueOf('msgctxt "verb"\nmsgid "Open"\nmsgstr "Öffnen"\n\nmsgid "Open"\nmsgstr ""\n"Of"\n"fen"\n'))
  expect([t(msg('Open', 'verb')), t('Open')]).toEqual(['Öffnen', 'Offen'])
})

test('signs of the language are taken literally behind a quote; a missing value is seen', () => {
  expect(t("'{' it''s '#' 1 < 2", {})).toBe("{ it's # 1 < 2")
  expect(t('Merged into {title}')).toBe('Merged into {title}')
})

test('what is no message is refused', () => {
  for (const bad of ['{', '{a', '{a, plural, one {x}}', '<b>x', 'x}', '{a, date}'])
    expect(() => readMessage(bad)).toThrow(BadMessage)
})

test('C151: the language chosen by hand comes first, then what the browser asks for, as far as it is there', () => {
  const there = ['en', 'de']
  expect(chooseLanguage(null, ['fr', 'de-AT', 'en'], there)).toBe('de')
  expect(chooseLanguage('en', ['de'], there)).toBe('en')
  expect(chooseLanguage('xx', ['pl'], there)).toBe('en')
})
