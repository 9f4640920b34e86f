import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const read = (body: string): string[] =>
  analyse({ headline: '', body, language: 'en', publishedAt: '2025-03-05T10:00:00Z', sourceName: 'Harbour Wire' })
    .statements.filter((s) => s.stance !== 'context')
    .map((s) => `${s.stance} ${s.party}/${s.speaker ?? ''}`)

test('A15: in a briefing word for word, the words are those of whoever has the turn', () => {
  const body = `Ferry group Baltline's spokeswoman Ada Holt took questions.

Q: Did a crane fall on Thursday?

MS. HOLT: No crane fell on Thursday. The report is false.

Q: Is the minister pleased?

MS. HOLT: We have no comment on that.`
  expect(read(body)).toEqual(['denial Baltline/Ada Holt', 'denial Baltline/Ada Holt', 'no-comment Baltline/Ada Holt'])
})

test('A15: "A" is whom the copy has named', () => {
  const body =
    'Mayor Pia Lunde was interviewed.\n\nQ. Was the quay sold?\n\nA. The quay was never sold.\n\nQ. Why not?\n\nA. Ask the board.'
  expect(read(body)).toEqual(['denial Pia Lunde/Pia Lunde'])
})

test('A15: one colon makes no transcript', () => {
  const body = 'The council met.\n\nWARNING: The ferry will sail late tonight.\n\nThe pier is shut.'
  expect(read(body)).toEqual([])
})
