/** Names that Russian and Ukrainian spell by their sound in English, by their `nameHead` → that of the English spelling. */
export const HEARD: Readonly<Record<string, string>> = {
  tramp: 'trump',
  kharr: 'haris',
  sholt: 'schol',
  salli: 'suliv',
  ostin: 'austi',
  uolts: 'valz',
  vens: 'vanc',
  merts: 'merz',
  riut: 'rut',
}
