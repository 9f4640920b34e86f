/* Draws the page of a link anew while it is live, and tells the page around it how high it is. */
const EVERY = 5_000
const status = document.querySelector('[role="status"]')
let readAt = new Date()

const tell = (words, state) => {
  document.body.dataset.state = state
  if (status.textContent !== words) status.textContent = words
}

async function again() {
  const answer = await fetch(location.href, { cache: 'no-cache' })
  if (answer.status === 404 || answer.status === 410) {
    document.querySelector('main').replaceChildren()
    tell('This link has ended.', 'ended')
    return false
  }
  if (!answer.ok) throw new Error(String(answer.status))
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
  const now = document.querySelector('main')
  if (next !== null && next.innerHTML !== now.innerHTML) now.replaceWith(document.adoptNode(next))
  readAt = new Date()
  tell('Live', 'live')
  return true
}

async function follow() {
  let goesOn = true
  try {
    if (!document.hidden) goesOn = await again()
  } catch {
    tell(`Stale since ${readAt.toLocaleTimeString()}`, 'stale')
  }
  if (goesOn) setTimeout(() => void follow(), EVERY)
}

if (document.body.dataset.live === 'yes') setTimeout(() => void follow(), EVERY)
if (window.parent !== window)
  new ResizeObserver(() => window.parent.postMessage({ onRecord: document.documentElement.offsetHeight }, '*')).observe(
    document.documentElement,
  )
