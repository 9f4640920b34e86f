/** What a document may begin with, piece by piece: space, declaration, instructions, comments, DOCTYPE with its subset. */
const PIECE = /[\s\ufeff]+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s[^<>[]*(?:\[[^\]]*\]\s*)?>/iy

/** True where nothing but what a document may begin with stands in a text. Linear: the first piece that is none ends it. */
export function isProlog(text: string): boolean {
  let end = 0
  for (PIECE.lastIndex = 0; PIECE.test(text);) end = PIECE.lastIndex
  return end === text.length
}
