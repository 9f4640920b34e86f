import { expect, test } from 'vitest'
import { analyseLines, analyseQuestion } from './analyse.ts'

async function* lines(...given: string[]): AsyncGenerator<string> {
  yield* given
}

test('A13: offsets point into the text that was given', () => {
  const text = 'Intro stands here. The port of Lund denied the report.'
  const { statements } = analyseQuestion({ id: 1, text })
  expect(statements.map((s) => s.stance)).toContain('denial')
  for (const s of statements) expect(text.slice(s.start, s.end)).toBe(s.text)
})

test('A13: a stance only towards a claim', () => {
  const asked = { id: 'a', headline: 'Lund denies that its bridge will close' }
  expect(analyseQuestion(asked).stance).toBeNull()
  expect(analyseQuestion({ ...asked, claim: 'The Lund bridge will close.' }).stance).toBe('against')
})

test('A13: a bad line is answered by its number, and the rest goes on', async () => {
  const answers = await Array.fromAsync(analyseLines(lines('{"id":1,"text":"A."}', '', 'nonsense', '{"id":2}')))
  expect(answers.map((a) => JSON.parse(a))).toMatchObject([{ id: 1 }, { line: 3 }, { id: 2, statements: [] }])
})
