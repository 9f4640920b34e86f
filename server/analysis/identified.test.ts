import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

const voices = (body: string, language = 'en', headline = 'X'): string[] =>
  analyse({ headline, body, language, publishedAt: '2026-03-04T10:00:00Z', sourceName: 'Meridian' })
    .statements.filter((s) => s.stance === 'denial')
    .map((s) => (s.speaker === null || s.speaker === s.party ? s.party : `${s.party}: ${s.speaker}`))

test.each([
  [
    'a museum by its noun',
    'en',
    'A Lunde museum denied on Wednesday that it owned a looted painting.\n\nThe Waldenhof Museum said its talks with the heirs went on.',
    ['Waldenhof Museum'],
  ],
  [
    'a gallery by its own name',
    'en',
    'An Austrian gallery on Wednesday denied that its picture was a forgery.\n\nThere is no such thing, the Kunsthaus Weiler said in a statement.',
    ['Kunsthaus Weiler', 'Kunsthaus Weiler'],
  ],
  [
    'no ministry that speaks in between',
    'en',
    'A Lunde museum denied on Wednesday that it owned a looted painting.\n\nThere is no such case, the Culture Ministry said.',
    ['Lunde museum', 'Culture Ministry'],
  ],
  [
    'a clinic in German',
    'de',
    'Eine Klinik in Lauen hat die Vorwürfe zurückgewiesen.\n\nDie Vorwürfe seien falsch, teilte die Klinik Sankt Ansgar mit.',
    ['Klinik Sankt Ansgar', 'Klinik Sankt Ansgar'],
  ],
  [
    'the manager of a singer by his own name',
    'en',
    'The manager of singer Lena Vos on Tuesday rejected a report that she had cancelled her tour.\n\n"She has cancelled nothing," Otto Marsh told reporters.',
    ['Otto Marsh', 'Otto Marsh'],
  ],
  [
    'the lawyer of a former minister by his own name',
    'en',
    'The lawyer for former defence minister Jan Brenk denied on Tuesday that there was a deal.\n\n"There is no deal," Paul Vasseur told reporters.',
    ['Paul Vasseur', 'Paul Vasseur'],
  ],
  [
    'a commissioner of the police',
    'en',
    'Police in Marvenne denied on Monday that they had arrested Pol Brenk.\n\n"We have arrested nobody," Commissioner Leo Baeza told reporters.',
    ['Police in Marvenne', 'Police in Marvenne: Leo Baeza'],
  ],
  [
    'nobody whose age is told',
    'en',
    'The defence minister denied that the boat had touched anything.\n\n"They have told us nothing," said Berit Haug, 57, whose son is on board.',
    ['defence ministry', 'Berit Haug'],
  ],
])('S5: who is told by what it is, and then by name: %s', (_why, language, body, parties) => {
  expect(voices(body, language)).toEqual(parties)
})
