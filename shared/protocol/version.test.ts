import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { down } from './down.ts'
import { up } from './up.ts'
import { PROTOCOL_VERSION } from './version.ts'

/** A change of shape asks for a new PROTOCOL_VERSION: old pages must reload rather than misread. Then pin the new hash. */
const PINNED: Record<number, string> = {
  1: 'e643cbd7e5a53dfa17fd81b79849fe05b2350062b44f02cd5cd4bfac4764171e',
  2: 'e4980a3e7983f7d6e930704d262707330ac13240d47e18256eae485e92c062b2',
  3: '51bee8b245364a5de79033f8de49220daec507c9ebd8f0eb66922c60dada1a21',
  4: 'fa34cf0b70f566f5742fcc4741d58b4c7951db098860685f522ecd8c69d99bca',
  5: 'c4c48b3a52b7891e9d3e9253ed3c1832c644a62ab03999dad474f9fadbdbe168',
  6: 'cf24a7914aacf881cd685db081436f02088fb61497bf94f1d8efcc5d8d8cf7de',
  7: 'ea5da35145206ff81327111a263c10445dedc7a6cc7baa2a20d3ce55412e79db',
  8: 'a92766adeda4045f25a7d2632cda31adb8188736b4a58d8c35baaaa8aa9e680a',
  9: 'c48e974aa910053886819b7ba21797ddbbf902f653a3dc0581f5ffa7083f6315',
  10: 'f4117e511e0adcc0a94ade513476dd2280c929a38173907908dae8b6ff3ab300',
  11: '8499b30ef5f0469891b889a60cac25fb341162e91ff941d0265a827e49d6dd35',
  12: '4103347203f3168fa712d7a3b421b26ac6978435940b2af09731a770373db40f',
  13: 'e9bb1b3128926ac0c2af32617c99d5870a277e903618e0b13dd91789b4d0a944',
  14: 'ed394f118ef84918ec2040dfe6645ca9d9ac8b02feb251cd3a00c017e67eecbe',
  15: 'dbb7df8543c1452bc0950d44ac5625569748b24b45d35fc4e5f0f163b6c4103f',
  16: '1eb27e09b8263e93c6c3e69b8968c47aaf45a6f4cc0b0aa8f095e8a3d4395b3b',
  17: '8532c31c62adc1adc190d1bcd99ad666f367c159e781c783e0428a784b1d2a6a',
  18: 'e7787bea7aecf125b43df5cfa813fcce0b857130de52f682d39cef1fc0d30a42',
  19: 'b078fd583f32d044a18b08e6c3787addb9f69b6b67f487c164bc00ea33c312b7',
  20: '2d0a13e96f8b49e94fa808ecb7f00c31ce5ac1d27fe43bf428d7294af6e3b7ef',
  21: '41bd8c729146f3144d13b4f1cf5d2fdcc65f45331a27ebe84b7b52c5e3cae76d',
  22: '235ea5818deb9f488f5fa51f5af7c233297938241f01279f0d56ec80d6f92c36',
  23: 'a000f5fc722e79bbdd16a71d32e95733a5073e798bd3fe92072db0683fb5e933',
  24: 'e71a7713145a9ee42845326c0280ebb5f7f1b6cb576e85e8680fac920aa5c032',
  25: '410d122280a1dd65c7c3e171a95499a3b5db6cb7d989ac7ef2abb023b94aabca',
  26: '729d91df230d135f3e147aef642d42ea37723206bc7377a733a56fcd300a27c1',
  27: '87fbd5b9ef73a5cee13b40f50c657f9ed823478d203be9b0515e6031cebb8b25',
  28: 'f9ae2376b9a1b682b713386d2b916efd2c81dc51264ba4bbfbed125c16e4ec59',
  29: 'f34354dd59459b60c314195cf572084e88ae77452ab354b127198d227cb19c9e',
  30: '01fb8f42b99d7293d9ae67e3b61050a4477526f07df187f3f62cda6b79e83454',
  31: '28293a027392fe5e60496c8c7066113d6595c5510acb4f1fd9908096e385398a',
  32: '6eedc1d5ed3ad96c575be8d2fb005bf4b54942353fa6e3bd4a9ce46f4d3dd22f',
}

test('F1: the shape of everything that is said belongs to the protocol version', () => {
  const shapes = [up, down].map((messages) => z.toJSONSchema(messages, { io: 'input' }))
  const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex')
  expect(PINNED[PROTOCOL_VERSION]).toBe(hash)
})
