const NOUNS = `senator senators congressman congresswoman lawmaker legislator mp mep councillor councilman councilwoman delegate
senador senadora senateur senatrice abgeordnete abgeordneter diputado diputada depute deputee politician politiker
journalist reporter correspondent columnist blogger periodista journaliste analyst economist professor expert scientist
researcher historian doctor surgeon nurse physician engineer technician pilot driver teacher student
activist campaigner striker defender midfielder goalkeeper forward winger player athlete sprinter cyclist swimmer
actor actress singer musician writer author artist producer filmmaker model comedian presenter
ambassador envoy diplomat judge prosecutor magistrate sheriff inspector detective bishop priest rabbi imam
admiral marshal sergeant lieutenant commander soldier veteran farmer miner fisherman worker trader banker investor
billionaire businessman businesswoman entrepreneur resident witness neighbour neighbor critic rival opponent
zhurnalist analitik ekonomist professor uchen vrach politik blog sport futbolist pevets akter rezhisser predprinimatel
senator deputat dep nardep advokat lawyer attorney solicitor barrister anwalt anwaltin avocat avocate abogado abogada
democratic republican conservative labour liberal green socialist opposition ruling independent left right far
jailed young old local national regional federal state city top veteran star`

/** What many persons are at once, in plain letters: two of one trade or side are two parties. */
export const TRADES: ReadonlySet<string> = new Set(NOUNS.split(/\s+/))
