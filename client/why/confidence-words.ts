import { t } from '../words/t.ts'

/** What a confidence in [0, 1] means to a reader: "9 in 10 entries that bear it are right". */
export function confidenceWords(confidence: number): string {
  const tenths = Math.round(confidence * 10)
  if (confidence >= 0.995) return t('as sure as the desk can be')
  if (tenths >= 10) return t('all but a few entries that bear this figure are right')
  if (tenths <= 0) return t('hardly any entry that bears this figure is right')
  return t(
    'about {tenths, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {nine}} in ten entries that bear this figure are right',
    { tenths },
  )
}

/** "92 %" */
export const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`
