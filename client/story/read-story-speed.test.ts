import { expect, test } from 'vitest'
import { aClaim, anEntry } from '../../tests/helpers/build.ts'
import { least } from '../../tests/helpers/least.ts'
import { readStory } from './read-story.ts'

/** So many claims, each with ten entries of ten parties. */
const story = (count: number) => ({
  claims: Array.from({ length: count }, (_, at) => ({ ...aClaim({ id: `c${at}`, text: `Claim ${at}` }), seq: at })),
  entries: Array.from({ length: count * 10 }, (_, at) =>
    anEntry({ id: `e${at}`, seq: at, claimId: `c${at % count}`, party: `Party ${at % 10}`, restates: null }),
  ),
  items: [],
  alerts: [],
})

test('C225: reading a story of 80 claims costs no more than in proportion to 10', () => {
  const [few, many] = [story(10), story(80)]
  expect(readStory(many).claims.map(({ stands }) => stands.length)).toEqual(Array.from({ length: 80 }, () => 1))
  // As long as the other, so that whatever else the machine does comes between as often.
  const eightTimesFew = (): void => {
    for (let time = 0; time < 8; time += 1) readStory(few)
  }
  // In turns, of which the middle one counts: what else the machine does comes between both alike.
  const ratios = Array.from({ length: 7 }, () => least(() => readStory(many)) / least(eightTimesFew))
  // It is about one; where who stands where goes through the whole story for each claim, it is four or five.
  expect(ratios.toSorted((a, b) => a - b)[3]).toBeLessThan(2.5)
})
