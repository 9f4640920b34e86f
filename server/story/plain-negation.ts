import { type Statement, strengthOf } from '../../shared/statement.ts'

/** Words that negate a clause and, taken alone, deny nothing that anybody said. */
const NEGATION =
  /^(?:not?|\p{L}*n['’]t|nothing|none|nobody|never|neither|nor|не|нет|нема|немає|ни\p{L}*|ніяк\p{L}*|ніхто|ніколи|нічого|ніщо|жодн\p{L}*|никак\p{L}*|nicht|keine?\p{L}?|nie|niemand|nichts|ne|n['’]\p{L}+|pas|aucune?|jamais|rien|ning[uú]na?|nunca|nada|nadie)$/iu
/** From here the words around it set it against what others say. */
const ADVERSE = 0.78

/** S20: true for a denial that only a negation gives away, or a fact set against a report: it is one where somebody has asserted what it negates. */
export const isPlainNegation = ({ stance, rule, cue, ...s }: Statement): boolean =>
  (stance === 'denial' || stance === 'restatement') &&
  strengthOf(s) < ADVERSE &&
  (rule.endsWith('negates') || rule === 'says-otherwise' || NEGATION.test(cue))
