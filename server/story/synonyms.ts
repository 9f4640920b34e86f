import { stem } from './stem.ts'

/** Words that wire copy uses for one another when it tells the same event again; the first stands for the rest. */
const GROUPS = `
call telephone telephoned phone phoned calls called conversation ring rang spoke speak spoken conversed rung
talk talks negotiate negotiates negotiating negotiation negotiations negotiated discuss discussed discussion discussions contact contacts meeting meetings met meet
resign resigned resigns resignation quit quits step-down departure tendered
merge merger merging merged combine combination combined tie-up takeover fuse fusion
buy bought acquire acquired acquisition purchase purchased
inform informed informs notified notify told aware
offer offers offered bid bids swoop proposal
pay paid pays payment payments ransom cent transfer
steal stole stolen theft copied breach hack hacked hackers
crack cracks cracking cracked fissure fissures damage damaged undamaged intact
evacuate evacuated evacuation evacuating cleared
cancel cancelled canceled cancels cancellation cancelling scrap scrapped drop dropped
investigate investigation investigating probe inquiry inquest
test tests tested trial trials
hide hid hidden withheld withhold withholding concealed conceal
fake fabricated montage forged forgery edited unedited genuine authentic doctored
sign signed signs signing initial initialled initialed undertaking agreed agree agrees
terms contract personal-terms
dead death deaths died die killed
attack attacked attacks strike struck strikes shelling bombed bombing raid
arrest arrested arrests detain detained detention custody
appoint appointed appointment portfolio post job successor
sack sacked fire fired dismissal oust ousted
raise rise raised increase increased hike rises
cut cuts cutting reduce reduced reduction slash
delay delayed postpone postponed put-off
close closed closing closure shut shutdown
jobs layoffs lay-offs redundancies
ceasefire truce armistice peace
sell sold sale selling divest
poison poisoned poisoning toxic contaminated contamination
ill sick illness hospitalised hospitalized
`

/** Each stem's standing one: "telephon" → "call". */
export const STANDING: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...rest] = line.trim().split(/\s+/).map(stem)
      return [head, ...rest].map((word): [string, string] => [word, head])
    }),
)
