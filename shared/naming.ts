import { z } from 'zod'

/** What ties words of the copy to the party whose position it is, in a sentence for people: the rules on names. */
export const NAMING_RULES = {
  named: 'These words name it.',
  office: 'These words give the speaker an office of it, or name the body that speaks.',
  'listed-speaker': 'By the list of parties the person spoke for it on that day.',
  'told-before': 'The copy has told before who is meant, or for whom the person speaks.',
  pronoun: 'A pronoun stands for whom the copy spoke of last.',
  turn: 'In the transcript the words stand under this name.',
  issuer: 'It issued the copy itself.',
  sender: 'It is the outlet that sends the copy.',
  credited: 'The copy credits the report to it.',
  unnamed: 'The copy names nobody.',
  'listed-name': 'By the list of parties this name and that of the story are names of one party.',
  'same-party': 'The story knows the party by this name: spelling, initials, office, building or speaker meet.',
  officer: 'The person holds an office of this body, which the copy or the story tells of.',
  'by-hand': 'A person has put it so.',
} as const satisfies Record<string, string>

export type NamingRule = keyof typeof NAMING_RULES

/** Why a position is a party's. */
export const naming = z.object({
  /** The words of the copy that say who takes the position; empty where its sender does. */
  words: z.string(),
  /** A key of `NAMING_RULES`, which an older desk may have had more of. */
  rule: z.string(),
  /** The party as these words were read, where the story knows it by another name. */
  readAs: z.string().optional(),
  /** The row of the lists that bears the party's name, or that ties the words to it. */
  row: z.object({ list: z.enum(['parties', 'outlets']), id: z.string(), name: z.string() }).optional(),
})
export type Naming = z.infer<typeof naming>

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(NAMING_RULES))

/** A rule on names in a sentence; one that is no longer in use is told by its name. */
export const namingWords = (rule: string): string => sentences.get(rule) ?? `By the rule “${rule}”, no longer in use.`
