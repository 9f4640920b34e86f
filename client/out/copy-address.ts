import { toClipboard } from '../item/copying/to-clipboard.ts'
import { notify } from '../ui/notices.tsx'
import { t } from '../words/t.ts'

/** Puts an address on the clipboard, and says so. */
export async function copyAddress(url: string): Promise<void> {
  // An address as the browser writes it has no sign of HTML in it but this one.
  const marked = url.replaceAll('&', '&amp;')
  const done = await toClipboard({ text: url, html: `<a href="${marked}">${marked}</a>` })
  notify(done ? t('The address is copied.') : t('The browser lets nothing be copied: open it and copy its address.'))
}
