import type { WireFields } from '../../shared/wire.ts'

type Subject = NonNullable<WireFields['subjects']>[number]

/** ANPA 1312's categories, and the IPTC subject that is the same. */
const LETTERS: Record<string, [name: string, subject?: string]> = {
  a: ['Domestic'],
  b: ['Special events'],
  c: ['Features'],
  d: ['Food'],
  e: ['Entertainment', '01000000'],
  f: ['Finance', '04000000'],
  g: ['State'],
  h: ['State'],
  i: ['International'],
  k: ['Commentary'],
  l: ['Lifestyle', '10000000'],
  n: ['State and regional'],
  o: ['Weather', '17000000'],
  p: ['Politics', '11000000'],
  q: ['Sport results', '15000000'],
  r: ['Advance'],
  s: ['Sport', '15000000'],
  t: ['Travel'],
  v: ['Advisories'],
  w: ['Washington'],
}

/** IPTC's categories of three letters and their subject reference numbers. */
const CODES: Record<string, [name: string, subject: string]> = {
  ace: ['Arts, culture and entertainment', '01000000'],
  clj: ['Crime, law and justice', '02000000'],
  dis: ['Disasters and accidents', '03000000'],
  fin: ['Economy, business and finance', '04000000'],
  edu: ['Education', '05000000'],
  evn: ['Environmental issues', '06000000'],
  hth: ['Health', '07000000'],
  hum: ['Human interest', '08000000'],
  lab: ['Labour', '09000000'],
  lif: ['Lifestyle and leisure', '10000000'],
  pol: ['Politics', '11000000'],
  rel: ['Religion and belief', '12000000'],
  sci: ['Science and technology', '13000000'],
  soi: ['Social issues', '14000000'],
  spo: ['Sport', '15000000'],
  war: ['Unrest, conflicts and war', '16000000'],
  wea: ['Weather', '17000000'],
}

/** A category of ANPA 1312 or IPTC 7901, and the IPTC subject that it stands for where there is one. */
export function subjectsOfCategory(scheme: 'anpa' | 'iptc7901', category: string): Subject[] {
  const key = category.toLowerCase()
  const [name = null, subject] = LETTERS[key] ?? CODES[key] ?? []
  const own = { code: `${scheme}:${key}`, name }
  return subject === undefined ? [own] : [own, { code: subject, name }]
}
