import { useSyncExternalStore } from 'react'
import { keepText, keptText } from '../ui/kept.ts'
import { chooseLanguage } from '../../shared/words/choose-language.ts'
import { type Catalogue, speak, spoken } from './t.ts'

/** A language is there because its file is: `xx.po` beside this one. Vite makes a chunk of each (client/words/po.ts). */
const FILES = import.meta.glob<Catalogue>('./*.po', { import: 'default' })

export const LANGUAGES: readonly string[] = ['en', ...Object.keys(FILES).map((path) => path.slice(2, -3))]

/** "Deutsch": a language as its own speakers call it. */
export const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

const listeners = new Set<() => void>()

/** Speaks a language from now on; stays with the one before where its words do not come. */
async function show(tag: string): Promise<void> {
  const words = await (FILES[`./${tag}.po`]?.() ?? {})
  speak(tag, words)
  document.documentElement.lang = tag
  for (const listener of listeners) listener()
}

const chosen = (): string => chooseLanguage(keptText('language'), navigator.languages, LANGUAGES)

/** Before anything is drawn. English where the words of the language cannot be had. */
export const showKeptLanguage = (): Promise<void> => show(chosen()).catch(() => show('en'))

/** Chooses by hand; this browser keeps it. `failed` hears where its words do not come. */
export function chooseByHand(tag: string, failed: () => void): void {
  keepText('language', tag)
  void show(tag).catch(failed)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language that is spoken. Whoever is keyed by it is drawn anew when it changes. */
export const useLanguage = (): string => useSyncExternalStore(subscribe, spoken, spoken)
