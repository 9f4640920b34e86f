const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** What a confidence in [0, 1] means to a reader: "9 in 10 entries that bear it are right". */
export function confidenceWords(confidence: number): string {
  const tenths = Math.round(confidence * 10)
  if (confidence >= 0.995) return 'as sure as the desk can be'
  if (tenths >= 10) return 'all but a few entries that bear this figure are right'
  if (tenths <= 0) return 'hardly any entry that bears this figure is right'
  return `about ${WORDS[tenths] ?? 'none'} in ten entries that bear this figure are right`
}

/** "92 %" */
export const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`
