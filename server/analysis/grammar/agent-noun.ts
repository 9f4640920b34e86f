/**
 * Who acts for somebody else, by language. "Agent" alone is somebody's, unlike the German "Agentur".
 */
const AGENT =
  /(?:lawyer|attorney|counsel|solicitor|barrister|publicist|(?<!\p{L})agent(?!ur)|anwalt|anwält|verteidiger|rechtsbeistand|адвокат|защитни|захисни|(?<!\p{L})avocat|défenseure?|abogad[oa]|letrad[oa]|defensora?)/iu

/** True where words name one who acts for somebody else: a party of his own. */
export const isAgentNoun = (words: string): boolean => AGENT.test(words)

/** The same for whom the copy has told of as somebody's by a title alone: a person's manager, unlike a club's, is one. */
export const isAgentTitle = (title: string): boolean => isAgentNoun(title) || /(?<!\p{L})manager(?!\p{L})/iu.test(title)
