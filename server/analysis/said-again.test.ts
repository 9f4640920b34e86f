import { expect, test } from 'vitest'
import { read } from './testing/read.ts'

const told = (body: string, language: string): string[] =>
  read(body, { language })
    .filter((s) => s.stance !== 'context' && s.stance !== 'report')
    .map((s) => `${s.stance} ${s.speaker ?? s.party}`)

test.each([
  [
    'en',
    'Tarvex said again on Thursday, two days after its first word on it, that no sale was planned.',
    'denial Tarvex',
  ],
  ['en', 'Tarvex repeated on Tuesday its denial of a sale.', 'denial Tarvex'],
  ['en', 'Tarvex reaffirmed its earlier confirmation that the sale had gone through.', 'confirmation Tarvex'],
  [
    'en',
    'Ada Brenk told a panel on Friday, as the mill had already stated, that no sale was planned.',
    'denial Ada Brenk',
  ],
  ['en', 'The Lunde Front reaffirmed on Sunday that it stood by the truce.', 'restatement Lunde Front'],
  [
    'en',
    '"As I said last week and will say once more: the mill stays open," Ada Brenk, the mayor, told a rally.',
    'restatement Ada Brenk',
  ],
  ['de', 'Die Tarvex AG bekräftigte am Freitag ihr Dementi.', 'denial Tarvex AG'],
  ['de', 'Oda Falk bekräftigte am Freitag im Landtag, dass sie im Amt bleiben werde.', 'restatement Oda Falk'],
  ['fr', 'La ministre Ada Brenk a répété qu’aucun moulin n’était à vendre.', 'denial Ada Brenk'],
  ['fr', 'La ministre Ada Brenk a réaffirmé vendredi qu’elle resterait à son poste.', 'restatement Ada Brenk'],
  ['es', 'La alcaldesa Ada Brenk reiteró el viernes que seguirá en el cargo.', 'restatement Ada Brenk'],
  ['ru', 'Мэр Ада Бренк повторила в пятницу, что останется на своём посту.', 'restatement Ада Бренк'],
  ['uk', 'Міська голова Ада Бренк знову заявила, що завод не продано.', 'denial Ада Бренк'],
  [
    'en',
    'For the second day running, the mill’s owner, Ada Brenk, told reporters that Falk would stay.',
    'restatement Ada Brenk',
  ],
  [
    'en',
    'Oda Falk doubled down on Thursday, telling the paper that she would stay to the end.',
    'restatement Oda Falk',
  ],
  ['en', 'Tarvex renewed its assertion that the mill had passed its test.', 'restatement Tarvex'],
  ['en', 'Tarvex doubled down on its denial of a sale.', 'denial Tarvex'],
  ['en', 'Ada Brenk re-emphasised at a rally that the mill would stay open.', 'restatement Ada Brenk'],
  [
    'en',
    'Ada Brenk assured ministers on Friday, just as she had assured the council on Tuesday, that the mill would stay open.',
    'restatement Ada Brenk',
  ],
  ['de', 'Ada Brenk betonte am Mittwoch im Stadtrat erneut, die Mühle sei zahlungsfähig.', 'restatement Ada Brenk'],
  ['de', 'Die Tarvex AG erneuerte am Freitag ihr Dementi.', 'denial Tarvex AG'],
  ['fr', 'La ministre Ada Brenk a renouvelé son démenti.', 'denial Ada Brenk'],
  [
    'fr',
    'Pour la deuxième fois, la ministre Ada Brenk a assuré qu’elle resterait à son poste.',
    'restatement Ada Brenk',
  ],
  ['es', 'La alcaldesa Ada Brenk aseguró por segunda vez que seguirá en el cargo.', 'restatement Ada Brenk'],
  ['ru', 'Мэр Ада Бренк во второй раз заявила, что останется на своём посту.', 'restatement Ада Бренк'],
  ['uk', 'Міська голова Ада Бренк удруге заявила, що залишиться на посаді.', 'restatement Ада Бренк'],
])(
  'A23: what is told as said before is told with the side that its words take (%s): %s',
  (language, body, expected) => {
    expect(told(body, language)).toEqual([expected])
  },
)

test.each([
  ['en', 'The radio repeated on Sunday a concert by the choir.'],
  ['en', 'The mill repeated its forecast of 2% growth on Friday.'],
  ['en', 'Talks broke down again on Friday and the union said that members would vote.'],
  ['en', 'The ministry again urged calm and said that the school would open.'],
  ['en', 'The striker scored again, and the coach said that he would stay.'],
  ['en', 'If Tarvex repeats its denial, Oda Falk will sue.'],
  ['en', 'The council reaffirmed its confirmation of Judge Oda Falk.'],
  ['en', 'Prosecutors repeated their allegation that Oda Falk had taken bribes.'],
  ['en', 'The council doubled down on its investment on Thursday, telling reporters that fares would rise.'],
  ['en', 'The council renewed its lease on the mill and said that rents would rise.'],
  ['en', 'For the second day running, rain fell, the mayor said.'],
  ['de', 'Ada Brenk betonte, die Mühle sei zahlungsfähig.'],
  ['de', 'Oda Falk gewann erneut das Rennen, sagte Trainerin Ada Brenk.'],
])('A23: and what is done or forecast again is not (%s): %s', (language, body) => {
  expect(told(body, language)).toEqual([])
})

test('A23: once again is no long time ago', () => {
  expect(told('Oda Falk once again denied that she had met the buyer.', 'en')).toEqual(['denial Oda Falk'])
})
