/** Who takes a position, as read from a noun phrase of the copy. */
export interface Source {
  party: string
  kind: 'outlet' | 'organisation' | 'person' | 'unnamed'
  speaker: string | null
  role: string | null
  /** The phrase itself, as the copy has it. */
  phrase: string
  /** The words that meant it where the position stands, if others than `phrase`: "the ministry". */
  words?: string
  /** The lists alone tell for whom the person speaks. */
  listed?: true
}
