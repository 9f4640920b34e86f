/** A provider's name as the id of a source: "Agence France-Presse" → "agence-france-presse". */
export function sourceId(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const joined = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return joined.slice(0, 120) || 'unknown'
}
