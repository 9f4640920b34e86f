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
import { App } from './app.tsx'
import { createPageStore } from './follow/page-store.ts'
import { makeRouter } from './router.tsx'
import { showKeptTheme } from './ui/theme.ts'
import { showKeptLanguage } from './words/language.ts'

showKeptTheme()
const words = showKeptLanguage()
const store = createPageStore()
store.open()
await words

createRoot(must(document.getElementById('root'), 'the page has a root')).render(
  <StrictMode>
    <App router={makeRouter()} store={store} />
  </StrictMode>,
)
