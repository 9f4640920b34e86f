import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const deniers = (body: string, language = 'en', sourceName = 'Meridian', headline = ''): string[] =>
  read(body, { headline, language, sourceName })
    .filter((s) => s.stance === 'denial')
    .map((s) => (s.speaker === null || s.speaker === s.party ? s.party : `${s.party}: ${s.speaker}`))

test.each([
  ['Ada Sanz entrenó sola. «No he firmado con nadie», dijo el lunes la delantera andaluza a La Voz.', 'es', 'Ada Sanz'],
  ['Pol Brenk salió del hotel. «No he dado positivo», afirmó el nadador gallego al canal Sur.', 'es', 'Pol Brenk'],
  ['Pol Brenk cerró su sala. «No es una copia», respondió el galerista.', 'es', 'Pol Brenk'],
  ['Yann Mercey est descendu du bus. « Je n’ai rien pris », a dit le coureur breton.', 'fr', 'Yann Mercey'],
  ['Ada Sollier a fermé sa boutique. « Je n’ai rien vendu », a dit la galeriste de 52 ans.', 'fr', 'Ada Sollier'],
])('A6: whom a trade with an adjective means: %s', (body, language, party) => {
  expect(deniers(body, language)).toEqual([party])
})

test('A8: who has been told things is a paper, though its name is made of a house’s words', () => {
  const body =
    'The mayor will resign in May, two of her aides have told Bench & Council.\n\nNo mayor of Lunde has ever resigned.'
  expect(deniers(body, 'en', 'Bench & Council')).toEqual([])
  expect(deniers('The council has not asked the mayor to resign.', 'en', 'Lunde Council')).toEqual(['Lunde Council'])
})
