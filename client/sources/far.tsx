import type { Work } from '../../shared/protocol/works.ts'
import { t } from '../words/t.ts'
import styles from './far.module.css'
import { farWords, share } from './far-words.ts'
import { useWorks } from './use-works.ts'

/** How far long work is: a bar, and in words. */
export function Far({ work, name }: { work: Work; name: string }) {
  const part = share(work)
  return (
    <p className={styles.far}>
      <progress {...(part !== null && { value: part })} max={1} aria-label={name} />
      <span>{farWords(work)}</span>
    </p>
  )
}

/** Imports that are under way. */
export function Imports() {
  const imports = useWorks().filter(({ source }) => source === null)
  if (imports.length === 0) return null
  return (
    <section className={styles.imports} aria-label={t('Imports under way')}>
      {imports.map((work) => {
        const name = work.name === '' ? t('Import') : t('Import of {name}', { name: work.name })
        return (
          <div key={work.id}>
            <b>{name}</b>
            <Far work={work} name={name} />
          </div>
        )
      })}
    </section>
  )
}
