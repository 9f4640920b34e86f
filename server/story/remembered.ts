/**
 * A pure function of a text that keeps its latest answers, at least `most` of them and at most twice as many: the words of
 * a story's claims and entries are asked for again with every item of it. Who gets an answer must not change it.
 */
export function remembered<T>(of: (text: string) => T, most: number): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const answer = old.get(text) ?? of(text)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, answer)
    return answer
  }
}

/** The same for a pure function of an object that nobody changes: the answer lives as long as the object does. */
export function rememberedOf<K extends object, T extends object>(of: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, T>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = of(key)
    answers.set(key, answer)
    return answer
  }
}
