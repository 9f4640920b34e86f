import { expect, test } from 'vitest'
import { type Browser, deviceName, deviceState } from './this-device.ts'

const browser = (over: Partial<Browser> = {}): Browser => ({
  secure: true,
  hasWorker: true,
  hasPush: true,
  permission: 'default',
  isApple: false,
  subscribed: false,
  ...over,
})

test('T44: a browser that cannot be told says why, and what to do about it', () => {
  expect(deviceState(browser({ secure: false, hasPush: false }))).toBe('insecure')
  expect(deviceState(browser({ hasPush: false }))).toBe('unable')
  expect(deviceState(browser({ permission: null }))).toBe('unable')
  expect(deviceState(browser({ hasPush: false, isApple: true }))).toBe('install')
  expect(deviceState(browser({ permission: 'denied', subscribed: true }))).toBe('refused')
  expect(deviceState(browser())).toBe('off')
  expect(deviceState(browser({ permission: 'granted' }))).toBe('off')
  expect(deviceState(browser({ permission: 'granted', subscribed: true }))).toBe('on')
})

test('T44: a device is called by its browser and system until somebody names it', () => {
  const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36'
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605 Version/18.1 Safari/604.1'
  const windows = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0'
  expect([android, iphone, windows, ''].map(deviceName)).toEqual([
    'Chrome, Android',
    'Safari, iPhone',
    'Edge, Windows',
    'Browser',
  ])
})
