import type { Clip } from './clip.ts'

/** Where the browser gives no clipboard (a desk over plain HTTP): the copy event of the page itself carries the words. */
function byEvent({ text, html }: Clip): boolean {
  let taken = false
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return done && taken
}

const as = (type: string, words: string): Record<string, Blob> => ({ [type]: new Blob([words], { type }) })

/** Puts words on the clipboard, plain and as HTML; false where the browser lets nobody. */
export async function toClipboard(clip: Clip): Promise<boolean> {
  const { clipboard } = navigator
  // TypeScript knows it as always there; outside of HTTPS and this machine it is not.
  if (!isSecureContext) return byEvent(clip)
  try {
    await clipboard.write([new ClipboardItem({ ...as('text/plain', clip.text), ...as('text/html', clip.html) })])
    return true
  } catch {
    return byEvent(clip)
  }
}
