/** A number as wires write it ("0349", "+3"); null for what is none. */
export const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\+?\d{1,15}$/.test(text.trim()) ? Number(text) : null
