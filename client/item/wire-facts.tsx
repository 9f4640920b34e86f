import type { ItemVersion } from '../../shared/item.ts'
import { useMinute } from '../ui/now.ts'
import styles from './wire-facts.module.css'
import { fileWords, isWebAddress, wireFacts } from './wire-words.ts'
import { Fact } from '../ui/fact.tsx'
import { t } from '../words/t.ts'

/** What the wire carried beside the words. Files are named and linked, never loaded: nobody is told who reads. */
export function WireFacts({ version }: { version: ItemVersion }) {
  const facts = wireFacts(version, useMinute())
  const { subjects = [], enclosures = [] } = version.wire ?? {}
  if (facts.length + subjects.length + enclosures.length === 0) return null
  return (
    <section className={styles.wire} aria-label={t('From the wire')}>
      <h2>{t('From the wire')}</h2>
      <dl>
        {facts.map(({ words, value }) => (
          <Fact key={words} words={words}>
            {value}
          </Fact>
        ))}
        {subjects.length > 0 && (
          <Fact words={t('subjects')}>
            {subjects.map(({ code, name }) => (
              <span key={code} className={styles.subject} title={code}>
                {name ?? code}
              </span>
            ))}
          </Fact>
        )}
        {enclosures.length > 0 && (
          <Fact words={t('files')}>
            {enclosures.map((file) =>
              isWebAddress(file.url) ? (
                <a key={file.url} href={file.url} target="_blank" rel="noreferrer noopener">
                  {fileWords(file)}
                </a>
              ) : (
                <span key={file.url}>{fileWords(file)}</span>
              ),
            )}
          </Fact>
        )}
      </dl>
    </section>
  )
}
