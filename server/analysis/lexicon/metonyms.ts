/** Places that stand for those who work there, whoever they are: no party of the lists, and no person. */
export const METONYMS = new Set(['city hall', 'old city hall', 'wall street', 'silicon valley', 'fleet street'])
