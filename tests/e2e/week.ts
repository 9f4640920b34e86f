/** Copy of the call story, as agencies would send it: who said what is what the screens must show. */
const item = (over: Record<string, unknown>): Record<string, unknown> => ({ version: 1, language: 'en', ...over })

export const report = item({
  guid: 'wp-1',
  source: 'washington-post',
  sourceName: 'The Washington Post',
  publishedAt: '2024-11-10T18:02:00Z',
  headline: 'Trump spoke with Putin about Ukraine war, people familiar with the call say',
  body: 'President-elect Donald Trump spoke by phone with Russian President Vladimir Putin on Thursday and told him not to escalate the war in Ukraine, several people familiar with the call told The Washington Post.\n\nThe call was the first conversation between the two men since the election, the people said, speaking on the condition of anonymity to discuss a private conversation.',
})

export const followUp = item({
  guid: 'rtr-1',
  source: 'reuters',
  sourceName: 'Reuters',
  publishedAt: '2024-11-10T20:14:00Z',
  headline: 'Trump and Putin spoke by phone on Thursday - source',
  body: 'WASHINGTON, Nov 10 (Reuters) - Donald Trump spoke by phone with Russian President Vladimir Putin on Thursday, a source familiar with the conversation told Reuters.\n\nThe Washington Post first reported the call.',
})

export const denial = item({
  guid: 'rtr-2',
  source: 'reuters',
  sourceName: 'Reuters',
  publishedAt: '2024-11-11T08:58:00Z',
  urgency: 1,
  headline: 'Kremlin calls report of Trump-Putin call "pure fiction"',
  body: 'MOSCOW, Nov 11 (Reuters) - The Kremlin on Monday denied a Washington Post report that Russian President Vladimir Putin had spoken by phone with Donald Trump, with spokesman Dmitry Peskov calling it "pure fiction".\n\n"This is completely untrue. There was no conversation," Peskov told reporters.',
})

export const noComment = item({
  guid: 'ap-1',
  source: 'ap',
  sourceName: 'AP',
  publishedAt: '2024-11-11T10:26:00Z',
  headline: 'Trump team declines to comment on reported Putin call',
  body: 'WEST PALM BEACH, Fla. (AP) - Trump communications director Steven Cheung declined to comment on Monday on the reported phone call between Donald Trump and Russian President Vladimir Putin.\n\n"We do not comment on private calls between President Trump and other world leaders," Cheung said.',
})

export const ukraine = item({
  guid: 'afp-1',
  source: 'afp',
  sourceName: 'AFP',
  publishedAt: '2024-11-11T09:48:00Z',
  headline: "Ukraine calls reports that it was told of Trump-Putin call 'false'",
  body: 'KYIV (AFP) - Ukraine\'s foreign ministry said on Monday that reports that it had been informed in advance of a phone call between Donald Trump and Vladimir Putin were false.\n\n"Reports that the Ukrainian side was informed in advance of the alleged call are false," ministry spokesman Heorhii Tykhyi said.',
})

export const restatement = item({
  guid: 'tass-1',
  source: 'tass',
  sourceName: 'TASS',
  publishedAt: '2024-11-11T12:40:00Z',
  headline: 'No plans for Putin to speak with Trump, Kremlin says again',
  body: 'MOSCOW (TASS) - Kremlin spokesman Dmitry Peskov again denied on Monday that Vladimir Putin had spoken by phone with Donald Trump. "There are no plans to speak," Peskov said.',
})

/** Another matter. */
export const mine = item({
  guid: 'mine',
  source: 'valle',
  sourceName: 'Radio Valle',
  publishedAt: '2024-11-11T08:30:00Z',
  headline: 'Workers tell of cracks in dam at Osker Moor mine',
  body: 'Two workers at the Osker Moor tin mine have told Radio Valle of cracks in the tailings dam.',
})

export const week = [report, followUp, denial, noComment]

/** Other traffic, to fill lists. */
export const traffic = (from: number, count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, n) =>
    item({
      guid: `t-${from + n}`,
      source: 'dpa',
      sourceName: 'dpa',
      publishedAt: new Date(Date.parse('2024-11-11T11:00:00Z') + (from + n) * 60_000).toISOString(),
      headline: `Harbour notice ${from + n}: berth ${(from + n) % 40} closed for dredging`,
      body: `Berth ${(from + n) % 40} is closed until further notice, the harbour office said.`,
    }),
  )
