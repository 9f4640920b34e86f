import { notify } from '../ui/notices.tsx'
import { t } from '../words/t.ts'
import { keepTyped } from './typed.ts'

const ENTRY = 'script[type=module][src]'

/** The page that the desk gives out now; null where it cannot be reached. */
async function pageNow(): Promise<string | null> {
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

/** Why a file of the app is not to be had: the desk was brought up to date since this page was opened, or else. */
export async function whyMissing(): Promise<'outdated' | 'unreached' | 'failed'> {
  const [page, own] = [await pageNow(), document.querySelector(ENTRY)?.getAttribute('src')]
  if (page === null) return 'unreached'
  return typeof own === 'string' && !page.includes(own) ? 'outdated' : 'failed'
}

export const tellTooLong = (): void =>
  notify(t('What you have typed is too long to be kept: copy it first.'), 'failed', null, 'anew')

/** C235: loads the page anew, unless there is none to load; what was typed is given back there. */
export async function loadAnew(): Promise<void> {
  if ((await pageNow()) === null) notify(t('The desk can’t be reached.'), 'failed', null, 'anew')
  else if (!keepTyped()) tellTooLong()
  else location.reload()
}
