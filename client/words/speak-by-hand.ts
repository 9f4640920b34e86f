import { notify } from '../ui/notices.tsx'
import { chooseByHand } from './language.ts'
import { t } from './t.ts'

/** Speaks a language from now on, and says so where its words do not come. */
export function speakByHand(tag: string): void {
  chooseByHand(tag, () =>
    notify(t('The words of this language did not come: they are there once the page is loaded anew.'), 'failed'),
  )
}
