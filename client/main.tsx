import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/newsreader/index.css'
import '@fontsource-variable/newsreader/wght-italic.css'
import '@fontsource/ibm-plex-mono/400.css'
import '@fontsource/ibm-plex-mono/600.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { must } from '../shared/must.ts'
import { screenToken } from './access/screen-token.ts'
import { App } from './app.tsx'
import { createPageStore } from './follow/page-store.ts'
import { afterBreak } from './offline/after-break.ts'
import { install } from './offline/install.ts'
import { keepBeforeHiding, keepLast } from './offline/keep-last.ts'
import { recallScreen } from './offline/kept-screens.ts'
import { noteTyping } from './offline/typed.ts'
import { makeRouter } from './router.tsx'
import { followKeptZone } from './ui/shown-zone.ts'
import { showKeptTheme } from './ui/theme.ts'
import { showKeptLanguage } from './words/language.ts'

showKeptTheme()
followKeptZone()
noteTyping()
const words = showKeptLanguage()
const screen = screenToken()
const store = createPageStore(screen === null ? {} : { token: screen.token }, { seen: keepLast, recall: recallScreen })
keepBeforeHiding()
store.open()
await words

createRoot(must(document.getElementById('root'), 'the page has a root')).render(
  <StrictMode>
    <App router={makeRouter()} store={store} />
  </StrictMode>,
)

if (import.meta.env.PROD) {
  const onReturn = (listener: () => void) =>
    void store.subscribe(
      'desk',
      afterBreak(() => store.view('desk').state.at, listener),
    )
  const begin = (): void => void install(onReturn)
  // What the first screen needs comes first. The page may have loaded while its words were fetched.
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}
