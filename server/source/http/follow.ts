import { TransportFault } from '../transport.ts'
import type { Answer, Ask } from './ask.ts'

const PERMANENT = new Set([301, 308])
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface Followed {
  answer: Answer
  /** Where all redirects so far say for good that the document now is; null where it has not moved. */
  moved: URL | null
}

/** Where an answer sends its reader. @throws TransportFault where that is no web address */
function target({ url, status, header }: Answer): URL {
  const location = header('location')
  const to = location !== null && URL.canParse(location, url.href) ? new URL(location, url) : null
  if (to === null || !/^https?:$/.test(to.protocol))
    throw new TransportFault('bad-answer', `${url.host} answers ${status} without a web address to go to`)
  return to
}

/**
 * Asks for a document and follows redirects (RFC 9110, section 15.4), each of which is checked as the first address was.
 * @param headers what is sent to an address: what is for the first host alone must not go to another
 * @throws TransportFault `bad-answer` after too many redirects
 */
export async function follow(
  ask: Ask,
  first: URL,
  headers: (url: URL) => Record<string, string>,
  most: number,
): Promise<Followed> {
  let url = first
  let moved: URL | null = null
  let forGood = true
  for (let redirects = 0; redirects <= most; redirects++) {
    const answer = await ask({ url, headers: headers(url) })
    if (!REDIRECTS.has(answer.status)) return { answer, moved }
    answer.body.destroy()
    url = target(answer)
    forGood &&= PERMANENT.has(answer.status)
    if (forGood) moved = url
  }
  throw new TransportFault('bad-answer', `${first.host} sends on more than ${most} times`)
}
