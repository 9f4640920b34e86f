/** What kind of body of a state an office is: bodies of one state that differ in it are parties apart (S5). */
export const OFFICE_KINDS = [
  'presidency',
  'government',
  'foreign ministry',
  'defence ministry',
  'health ministry',
  'interior ministry',
  'finance ministry',
  'justice ministry',
  'energy ministry',
  'transport ministry',
  'central bank',
  'parliament',
  'police',
  'prosecutors',
  'mayor',
  'governor',
] as const
