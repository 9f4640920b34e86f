import { LANGUAGES, ownName, useLanguage } from './language.ts'
import { speakByHand } from './speak-by-hand.ts'
import { t } from './t.ts'

/** Chooses the language of the interface, each under its own name; this browser keeps the choice. */
export function LanguageChoice({ className }: { className?: string | undefined }) {
  const language = useLanguage()
  return (
    <label className={className}>
      {t('Language')}
      <select value={language} onChange={(event) => speakByHand(event.currentTarget.value)}>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </label>
  )
}
