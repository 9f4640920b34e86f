import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { templatePlace } from '../../../shared/alert-template.ts'
import { faultsOf, faultText } from './read-template.ts'
import { EXAMPLE, worded } from './worded.ts'

const told = (subject: string, body = '{head}', more = 0) =>
  worded({ alerts: [EXAMPLE], count: 1 + more }, { subject, body })
const faults = (subject: string, body = 'x') => faultsOf({ subject, body }).map(faultText)

test('T47: places are filled, doubled braces are braces, and a line whose places are all empty is left out', () => {
  expect(told('{{{kind}}} {story}', '{headline}\n{by}{reason}\n{ detail }\n\nRead by {by}.\n{link}')).toEqual({
    subject: '{Denial} Trump–Putin phone call',
    text: 'Kremlin: “pure fiction”\ndenies: Washington Post, Reuters\n\nhttps://desk.example/story/example',
  })
  expect(told('{head}{more}', 'x', 2)).toEqual({
    subject: 'Denial: Kremlin: “pure fiction” and 2 more',
    text: 'x\n\nand 2 more, which the desk has',
  })
  // A mail without a subject is none.
  expect(told('{reason}').subject).toBe('Denial: Kremlin: “pure fiction”')
})

test('T47: words of copy are no template, and break no subject in two', () => {
  const alert = { ...EXAMPLE, headline: '{link}\r\nBcc: all@desk.example' }
  expect(worded({ alerts: [alert], count: 1 }, { subject: '{headline}', body: '{headline}' })).toEqual({
    subject: '{link} Bcc: all@desk.example',
    text: '{link}\r\nBcc: all@desk.example',
  })
})

test('T47: each fault is told with its place', () => {
  expect(faults('a {foo} b {', '{head}\nx } {more}')).toEqual([
    'line 1, column 3: there is no place {foo}',
    'line 1, column 11: a brace is not closed; write {{ for a brace',
    'line 2, column 3: a brace was not opened; write }} for a brace',
    'line 2, column 5: there is no place {more}',
  ])
  for (const place of templatePlace.options) expect(faults(`{${place}}`)).toEqual([])
})

test('T47: whatever is typed is read, with every fault inside of it', () => {
  const typed = array(constantFrom('{', '}', '{{', 'head', ' ', '\n', 'ä')).map((parts) => parts.join(''))
  assert(
    property(typed, (body) => {
      const lines = body.split('\n')
      for (const { line, column } of faultsOf({ subject: 'x', body }))
        expect(lines[line - 1]?.charAt(column - 1)).toMatch(/[{}]/)
      expect(() => told('x', body)).not.toThrow()
    }),
  )
})
