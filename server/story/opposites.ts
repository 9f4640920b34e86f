import { nameHead } from './plain.ts'
import { stem } from './stem.ts'
import { STANDING } from './synonyms.ts'

/** Deeds that undo one another, one side on each line's either end. */
const PAIRS = `
open launch start begin began begun resume restart | close end stop halt suspend abandon break broke broken quit cease shut
expand enlarge build grow add hire recruit widen extend | close cut scrap shrink reduce dismantle lay-off sack
buy acquire | sell divest
raise increase hike | cut lower reduce slash
keep retain hold continue | sell close scrap abandon divest
sign join accept approve back support welcome allow agree | cancel leave reject refuse block veto oppose ban withdraw
win won succeed pass | lose lost fail
free release acquit | arrest detain jail convict
appoint reinstate | sack dismiss oust
`

const standing = (word: string): string => nameHead(STANDING.get(stem(word)) ?? stem(word))
const side = (words = ''): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(standing))
const SIDES = PAIRS.trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([one, other]) => [side(one), side(other)] as const)

const has = (terms: ReadonlySet<string>, words: ReadonlySet<string>): boolean => [...terms].some((t) => words.has(t))

/** S56: true where one of two texts has a deed and the other one what undoes it. `a` and `b` are their terms as any language spells them. */
export const areOpposed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  SIDES.some(([one, other]) => {
    const [ours, theirs] = [[has(a, one), has(a, other)] as const, [has(b, one), has(b, other)] as const]
    return (ours[0] && !ours[1] && theirs[1] && !theirs[0]) || (ours[1] && !ours[0] && theirs[0] && !theirs[1])
  })
