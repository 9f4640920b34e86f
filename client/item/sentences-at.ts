import { endsNothing } from '../../shared/sentences.ts'

/** A sentence of the copy; `at` is the UTF-16 offset of its first letter in `headline + "\n\n" + body`. */
interface Sentence {
  at: number
  text: string
}

/** Cuts a paragraph, which stands at `offset` of the copy, into its sentences. They join to the paragraph. */
export function sentencesAt(paragraph: string, offset: number, language: string | null): Sentence[] {
  const sentences: Sentence[] = []
  for (const { segment, index } of segmenter(language).segment(paragraph)) {
    const last = sentences.at(-1)
    // "U.S. President": the segmenter knows no abbreviations.
    if (last !== undefined && endsNothing(last.text.trimEnd())) last.text += segment
    else sentences.push({ at: offset + index, text: segment })
  }
  return sentences
}

function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' })
  } catch {
    // A sender's language tag need not be one.
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}
