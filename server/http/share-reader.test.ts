import { expect, test } from 'vitest'
import { languagesAsked } from './reader-of.ts'
import { aShareDesk, FORBIDDEN } from './testing/share-desk.ts'

const asks = (languages: string) => ({ 'accept-language': languages })

test('W31: a link’s page is in the reader’s language, by the address or else by what the browser asks for', async () => {
  const { share, get } = await aShareDesk()
  const { path } = await share()
  const german = await get(path, asks('de-AT,en;q=0.5'))
  expect(german.body).toContain('<html lang="de">')
  expect(german.body).toContain('Die Redaktion hält fest, wer was sagt; sie urteilt nicht.')
  expect(german.body).toContain('<span> bestreitet </span><q lang="en">“pure fiction”</q>')
  expect([german.headers['vary'], german.body.match(FORBIDDEN)]).toEqual(['Accept-Language', null])
  const english = await get(path, asks('fr, de;q=0, en;q=0.1'))
  expect(english.body).toContain('<html lang="en">')
  expect(english.headers['etag']).not.toBe(german.headers['etag'])
  const chosen = await get(`${path}?lang=de`, asks('en'))
  expect([chosen.body.includes('bestreitet'), chosen.headers['vary']]).toEqual([true, undefined])
  expect((await get(`${path}?lang=xx&zone=Nowhere`)).statusCode).toBe(200)
})

test('W31: the picture is in the language of the page that names it', async () => {
  const { share, get } = await aShareDesk()
  const { body } = await get(`${(await share()).path}?lang=de`)
  const [, address = ''] = /property="og:image" content="https:\/\/desk\.example([^"]+)"/.exec(body) ?? []
  const asked = address.replaceAll('&amp;', '&')
  expect(asked).toContain('lang=de')
  const german = await get(asked)
  expect(german.rawPayload.equals((await get(asked.replace('lang=de', 'lang=en'))).rawPayload)).toBe(false)
})

test('W31: times are told in the zone of the desk, or in that of the address', async () => {
  const { share, get } = await aShareDesk()
  const { path } = await share()
  expect((await get(path)).body).toContain('>11 Nov 2024, 09:58 CET</time>')
  expect((await get(`${path}?zone=Asia%2FTokyo&lang=de`)).body).toContain('>11. Nov. 2024, 17:58 GMT+9</time>')
})

test('W31: languages are asked for by their weight', () => {
  expect(languagesAsked('en;q=0.2, DE-at, fr;q=0, , it;q=0.7')).toEqual(['de-at', 'it', 'en'])
  expect(languagesAsked(undefined)).toEqual([])
})
