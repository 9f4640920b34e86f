import { expect, test } from 'vitest'
import { type Route, sourceSettings } from '../../shared/source-settings.ts'
import { secretApart } from './secret-apart.ts'

const at = (url: string, kind: 'http' | 'peer' = 'http') => sourceSettings.parse({ id: 'tide', route: { kind, url } })
const urlOf = ({ route }: { route: Route }): string => ('url' in route ? route.url : '')

test('R9: a password in an address is kept with the secrets and told no more', () => {
  const { settings, secret } = secretApart(at('https://desk:p%C3%A4ss@tide.example/feed'), null, undefined)
  expect([urlOf(settings), secret]).toEqual(['https://desk@tide.example/feed', { password: 'päss' }])
  const both = secretApart(at('https://desk:old@tide.example/'), { password: 'new' }, undefined)
  expect(both.secret).toEqual({ password: 'new' })
  expect(secretApart(at('https://desk:100%25%E0@tide.example/'), null, undefined).secret.password).toBe('100%25%E0')
})

test('R12: a secret that is kept goes to the far side that it was given for, and to no other', () => {
  const before = { settings: at('https://tide.example/feed'), secret: { token: 'x' } }
  expect(secretApart(at('https://tide.example/other'), null, before).secret).toEqual({ token: 'x' })
  expect(secretApart(at('https://ebb.example/feed'), null, before).secret).toEqual({})
  expect(secretApart(at('https://tide.example/feed', 'peer'), null, before).secret).toEqual({})
  expect(secretApart(at('https://ebb.example/feed'), { token: 'y' }, before).secret).toEqual({ token: 'y' })
})
