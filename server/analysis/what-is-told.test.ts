import { describe, expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { copyText } from './analyst.ts'
import { copyOf, only, read } from './testing/read.ts'

describe('A3, A4: what one vouches for', () => {
  test.each([
    ['Baltline said it had sold the ship.', true],
    ['Компания «Балтлайн» не подтвердила продажу судна.', false],
    ['Divers said they were looking at the hull.', false],
    ['The union said it did not believe a word.', false],
    ['"They carried flour," Baltline said.', false],
  ])('%s', (body, confirms) => {
    expect(read(body).some((s) => s.stance === 'confirmation')).toBe(confirms)
  })
})

describe('A9: what a statement holds', () => {
  const body = 'KILMARA, May 3 (HW) - The ministry of ports denied on Monday reports that a crane had collapsed.'
  test('the span is verbatim copy', () => {
    const copy = copyOf({ headline: 'Ministry denies crane fell', body })
    for (const s of analyse(copy).statements) {
      expect(copyText(copy).slice(s.start, s.end)).toBe(s.text)
      expect(s.text).toContain(s.cue)
    }
  })
  test('about is the proposition without attribution and dateline', () => {
    expect(only(body, 'denial').about).toBe('a crane had collapsed')
  })
  test('the day said is told against the day of publication', () => {
    expect(only(body, 'denial').saidAt).toBe('2025-03-03')
  })
  test('a quotation has the day on which its speaker spoke, or that of the dateline', () => {
    const body =
      'KILMARA, March 5 (HW) - Mayor Pia Lunde denied on Tuesday that she had met him. The port is full.\n\n"I never saw him," Lunde said.\n\nThe union declined to comment.'
    const days = read(body).map((s) => [s.stance, s.saidAt])
    expect(days).toEqual([
      ['denial', '2025-03-04'],
      ['denial', '2025-03-04'],
      ['no-comment', '2025-03-05'],
    ])
  })
  test('an earlier denial is background', () => {
    const found = read('The ministry of ports had denied that the crane fell.')
    expect(found.find((s) => s.stance === 'denial')?.background).toBe(true)
  })
  test('"declined to comment" is no comment, "did not respond" is none', () => {
    expect(read('The ministry declined to comment.').map((s) => s.stance)).toContain('no-comment')
    expect(read('The ministry did not respond.').map((s) => s.stance)).not.toContain('no-comment')
  })
})
