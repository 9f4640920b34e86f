import { describe, expect, test } from 'vitest'
import { firstHit, hits, phrases, phraseFamily } from './phrases.ts'

const words = (table: readonly string[], text: string): string[] => hits(phrases(table), text).map((h) => h.words)

describe('A1: phrases of a table', () => {
  test.each([
    [['denied', 'denied it'], 'he denied it', ['denied it']],
    [['no', 'no such'], 'no  such thing, no.', ['no  such', 'no']],
    [['опроверг~'], 'минэнерго опровергло слух', ['опровергло']],
    [['denied'], 'un_denied, denieds, ádenied', []],
    [["didn't"], "they didn't, did not", ["didn't"]],
    [['визна(?:є|ють)'], 'він визнає, вони визнають', ['визнає', 'визнають']],
    [['[\\p{L}-]{0,25}sprecher'], 'ein bank-sprecher und sein sprecher', ['bank-sprecher', 'sprecher']],
    [['no, no'], 'no, no, no', ['no, no']],
  ])('%j in %s', (table, text, wanted) => {
    expect(words(table, text)).toEqual(wanted)
  })
  test('a letter of two codes is part of a word', () => {
    expect(words(['deny'], '🚨deny 𝐀deny')).toEqual(['deny'])
  })
  test('tables that share an index keep apart', () => {
    const table = phraseFamily()
    const [deny, say] = [table(['denied']), table(['said', 'denied that'])]
    expect(firstHit(deny, 'he said that')).toBeNull()
    expect(firstHit(say, 'he denied that')).toEqual({ start: 3, end: 14, words: 'denied that' })
  })
})
