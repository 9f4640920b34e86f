const two = (n: number): string => String(n).padStart(2, '0')

/** A moment (ms) as a field of type `datetime-local` takes it, in the reader's own zone. */
export function fieldTime(at: number): string {
  const d = new Date(at)
  const day = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`
  return `${day}T${two(d.getHours())}:${two(d.getMinutes())}`
}

/** The moment (ms) that such a field tells; null while it tells none. */
export function timeOf(field: string): number | null {
  const at = Date.parse(field)
  return Number.isNaN(at) ? null : at
}
