import type { NameRun } from './names.ts'

/** "МЗС Тарвії Олена Скорик": a body in the genitive and its officer's name stand side by side. */
export function ownerAndName(words: string): { owner: string; name: string } | null {
  const found = /^(\p{L}.*) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u.exec(words)
  return found && /\p{Script=Cyrillic}/u.test(words) ? { owner: found[1] ?? '', name: found[2] ?? '' } : null
}

const PATRONYMIC = /(?:вич|вна|ична|івна|ївна)$/u
/** "представитель МИД Тарвии Иван Бренк": the country's genitive is no part of the name. */
export function withoutOwner(run: NameRun | null): NameRun | null {
  const words = run?.text.split(' ') ?? []
  const [first = '', second = ''] = words
  if (!run || words.length < 3 || !/\p{Script=Cyrillic}/u.test(first)) return run
  if (!/[аяиыїіую]$/u.test(first) || PATRONYMIC.test(second) || run.last - run.first + 1 !== words.length) return run
  return { text: words.slice(1).join(' '), first: run.first + 1, last: run.last }
}
