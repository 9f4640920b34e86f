import { readInstant } from '../when.ts'
import { isObject, type JsonObject } from './documents.ts'

/** "versionCreated", "version_created" → "versioncreated". */
const plainName = (name: string): string => name.toLowerCase().replace(/[_-]/g, '')

/**
 * The members of a JSON object as wires write them: names in whatever letters ("versionCreated", "version_created" are
 * asked for as "versioncreated"), one value where a list is due, numbers as text. What is of another kind is left out and
 * told in `repairs`.
 */
export class Members {
  readonly #values = new Map<string, unknown>()
  readonly #sent = new Map<string, string>()
  readonly path: string
  readonly #repairs: string[]

  constructor(value: JsonObject, path: string, repairs: string[]) {
    for (const [sent, member] of Object.entries(value)) {
      const name = plainName(sent)
      if (this.#values.has(name)) continue
      this.#values.set(name, member)
      this.#sent.set(name, sent)
    }
    this.path = path
    this.#repairs = repairs
  }

  /** Told once, however often it is asked for. */
  #left(name: string, expected: string): null {
    const repair = `${this.path}/${this.#sent.get(name) ?? name}: left out, since it is no ${expected}`
    if (!this.#repairs.includes(repair)) this.#repairs.push(repair)
    return null
  }

  /** The first of these members that has words. */
  text(...names: string[]): string | null {
    for (const name of names) {
      const value = this.#values.get(name)
      if (typeof value === 'string' && value.trim() !== '') return value.trim()
      if (typeof value === 'number') return String(value)
      if (value !== undefined && value !== null && typeof value !== 'string') this.#left(name, 'text')
    }
    return null
  }

  /** A whole number, also where it is written as text. */
  whole(...names: string[]): number | null {
    const name = names.find((one) => (this.#values.get(one) ?? '') !== '')
    if (name === undefined) return null
    const value = this.#values.get(name)
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value
    const isWhole = typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    return isWhole ? number : this.#left(name, 'whole number')
  }

  instant(timeZone: string, ...names: string[]): string | null {
    for (const name of names) {
      const value = this.#values.get(name)
      const found = typeof value === 'string' ? readInstant(value, timeZone) : null
      if (found !== null) return found
      if (typeof value === 'string' && /[1-9]/.test(value)) this.#left(name, 'time')
    }
    return null
  }

  /** A list's members, or the one value that stands where a list is due. */
  list(...names: string[]): unknown[] {
    const value = names.map((name) => this.#values.get(name)).find((one) => one !== undefined && one !== null)
    return value === undefined ? [] : Array.isArray(value) ? value : [value]
  }

  texts(...names: string[]): string[] {
    return this.list(...names).filter((one): one is string => typeof one === 'string' && one.trim() !== '')
  }

  objects(...names: string[]): Members[] {
    const name = names.find((one) => this.#values.has(one)) ?? ''
    return this.list(name).flatMap((one, at) =>
      isObject(one) ? [new Members(one, `${this.path}/${name}/${at}`, this.#repairs)] : [],
    )
  }

  object(name: string): Members | null {
    return this.objects(name)[0] ?? null
  }

  /** Objects with their names, which older formats give as keys and newer ones as a member. */
  named(name: string): [string, Members][] {
    const value = this.#values.get(name)
    if (Array.isArray(value))
      return this.objects(name).map((one, at) => [one.text('name', 'id', 'role') ?? String(at + 1), one])
    if (!isObject(value)) return []
    return Object.entries(value).flatMap(([key, one]): [string, Members][] =>
      isObject(one) ? [[key, new Members(one, `${this.path}/${name}/${key}`, this.#repairs)]] : [],
    )
  }
}
