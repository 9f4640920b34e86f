/** A part of an address in plain letters; as it stands where its percent signs mean nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
