/* Draws the page of a link anew when it has changed, and tells the page around it how high it is. */
const AGAIN = 5_000
const status = document.querySelector('[role="status"]')
const link = location.pathname.replace(/\/embed$/, '')
let readAt = new Date()
let line
let drawing = Promise.resolve()

const tell = (words, state) => {
  document.body.dataset.state = state
  if (status.textContent !== words) status.textContent = words
}
const stale = () => tell(`${status.dataset.stale} ${readAt.toLocaleTimeString(document.documentElement.lang)}`, 'stale')

/** `at` is the place in the log: what is kept between for an earlier one is not this. */
async function read(at) {
  const address = new URL(location.href)
  address.searchParams.set('at', at)
  const answer = await fetch(at === '' ? location.href : address, { cache: 'no-cache' })
  if (answer.status === 404 || answer.status === 410) {
    line.close()
    document.querySelector('main').replaceChildren()
    return tell(status.dataset.ended, 'ended')
  }
  if (!answer.ok) return stale()
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
  const now = document.querySelector('main')
  if (next !== null && next.innerHTML !== now.innerHTML) now.replaceWith(document.adoptNode(next))
  readAt = new Date()
  tell(status.dataset.live, 'live')
}

const draw = (at) => {
  drawing = drawing.then(() => read(at)).catch(stale)
}

function follow() {
  line = new EventSource(`${link}/live`)
  // What changed before the line was there, or while it was down.
  line.addEventListener('open', () => draw(''))
  line.addEventListener('message', ({ lastEventId }) => draw(lastEventId))
  line.addEventListener('error', () => {
    stale()
    // A browser comes back by itself to a line that broke, not to one that was refused: it may be that the link has ended.
    if (line.readyState !== EventSource.CLOSED) return
    draw('')
    setTimeout(() => document.body.dataset.state !== 'ended' && follow(), AGAIN)
  })
}

if (document.body.dataset.live === 'yes') follow()
if (window.parent !== window)
  new ResizeObserver(() => window.parent.postMessage({ onRecord: document.documentElement.offsetHeight }, '*')).observe(
    document.documentElement,
  )
