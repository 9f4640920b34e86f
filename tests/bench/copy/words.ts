/** Words that the synthetic copy is made of. People, parties and events are invented; places are real. */

const list = (text: string): string[] => text.trim().split(/\s*;\s*/)

export const FIRST_NAMES = list(
  `Anna; Boris; Carlos; Daria; Edgar; Farah; Gustav; Helena; Ibrahim; Joanna; Karim; Lucia; Marek; Nadia; Oleh; Petra;
  Quentin; Rosa; Stefan; Tamara; Ulrich; Vera; Wanda; Xavier; Yusuf; Zofia; Andrij; Beatriz; Cedric; Dorothea`,
)

export const PLACES = list(
  `Vilnius; Riga; Tallinn; Warsaw; Chisinau; Kyiv; Odesa; Tbilisi; Yerevan; Baku; Ankara; Sofia; Bucharest; Belgrade;
  Sarajevo; Skopje; Tirana; Athens; Nicosia; Beirut; Amman; Cairo; Tripoli; Tunis; Algiers; Rabat; Dakar; Accra; Lagos;
  Nairobi; Kampala; Addis Ababa; Khartoum; Doha; Muscat; Karachi; Delhi; Dhaka; Hanoi; Manila; Jakarta; Seoul; Taipei;
  Wellington; Santiago; Lima; Quito; Bogotá; Panama City; Havana; Ottawa; Oslo; Helsinki; Lisbon; Dublin; Valletta`,
)

export const BODIES = list(
  `the foreign ministry; the defence ministry; the central bank; the interior ministry; the prosecutor's office;
  the energy regulator; the national railway; the electoral commission; the port authority; the health ministry;
  the coast guard; the prime minister's office; the presidential administration; the state oil company;
  the civil aviation authority; the finance ministry; the border service; the supreme court; the city council;
  the teachers' union; the airline; the steel maker; the opposition alliance; the grain exporters' association`,
)

/** What a claim is about … */
export const MATTERS = list(
  `the harbour dredging contract; the vaccine trial; the northern pipeline; the second reactor; the airport expansion;
  the prisoner exchange; the fishing quota; the bridge inspection; the budget forecast; the ceasefire text;
  the election roll; the grain shipment; the airline merger; the satellite launch; the dam spillway; the border crossing;
  the hospital tender; the pension reform; the drone purchase; the museum collection; the rail signalling upgrade;
  the gold reserve; the refugee camp; the water treaty; the steel tariff; the police archive; the lottery licence;
  the broadcast frequency; the peacekeeping mandate; the oil tanker; the school curriculum; the cyber defence unit;
  the copper mine; the embassy lease; the flood barrier; the television debate; the arms depot; the sugar subsidy;
  the research vessel; the housing fund; the undersea cable; the census; the ferry service; the patent dispute`,
)

/** … what is said to have been done with it … */
export const DEEDS = list(
  `had been suspended; had been sold; had been approved; had been kept secret; had been sabotaged; had been renegotiated;
  had been cancelled; had been leaked; had been rewritten; had been seized; had been delayed; had been falsified;
  had been abandoned; had been offered to a rival bidder; had been paid for twice; had been moved abroad;
  had been reopened; had been handed to the army; had been blocked by a minister; had been traded for votes;
  had been insured for half its worth; had been traced to a shell company; had been photographed by a spy aircraft;
  had been discussed by telephone; had been struck by lightning; had been put under military guard`,
)

/** … and when or how. */
export const WAYS = list(
  `in secret; last month; without a vote; after a quarrel; during the summit; on the advice of lawyers; in spite of warnings;
  under pressure from lenders; for the third time; before the inspectors arrived; at the request of an ally;
  in exchange for gas deliveries; over the weekend; while parliament was in recess; behind closed doors;
  against the wishes of residents; hours before the storm; at a fraction of the price; in return for silence;
  with the help of foreign engineers; because of a clerical error; since the spring`,
)

export const OUTLETS: readonly (readonly [string, string])[] = [
  ['reuters', 'Reuters'],
  ['ap', 'Associated Press'],
  ['afp', 'AFP'],
  ['dpa', 'dpa'],
  ['bbc', 'BBC News'],
  ['guardian', 'The Guardian'],
  ['lemonde', 'Le Monde'],
  ['nyt', 'The New York Times'],
  ['wapo', 'The Washington Post'],
  ['ft', 'Financial Times'],
  ['interfax', 'Interfax'],
  ['ukrinform', 'Ukrinform'],
  ['bns', 'BNS'],
  ['ansa', 'ANSA'],
  ['efe', 'EFE'],
  ['kyodo', 'Kyodo News'],
  ['yonhap', 'Yonhap'],
  ['anadolu', 'Anadolu'],
  ['aljazeera', 'Al Jazeera'],
  ['politico', 'Politico'],
]

export const WEEKDAYS = list('Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday')

export const SUBJECTS = list(
  `Harvests; Exporters; Residents; Analysts; Shipping rates; Diplomats; Commuters; Investors; Pensioners; Local councils;
  Hospitals; Fishermen; Insurers; Engineers; Lawmakers; Truck drivers; Farmers; Students; Bond yields; Aid groups;
  Schoolteachers; Tourists; Wholesale prices; Steel mills; Refineries; Observers; Small businesses; Rail passengers`,
)

export const DOINGS = list(
  `have waited for an answer since the spring; had been under pressure well before the announcement;
  remain well below the level of a year earlier; were told to prepare for further delays;
  have grown used to statements that contradict one another; rose again for the third week in a row;
  are expected to follow the talks closely; returned to normal by the evening; have asked for compensation;
  gathered in front of the building until nightfall; are divided over what should come next;
  fell to their lowest point in a decade; were evacuated during the night; face a winter without reserves;
  have called for an independent inquiry; crossed the border in growing numbers; pointed to similar cases abroad`,
)

export const QUOTES = list(
  `This simply did not happen; We have nothing to hide and nothing to add; It is pure invention from start to finish;
  Every document was handed over in time; The people responsible will be found; We were never asked;
  Those who spread this know that it is false; We are reviewing all of the evidence; It will be settled within days;
  There was no such conversation; I can confirm that we spoke; The numbers speak for themselves;
  Nobody in this building has seen such a paper; We regret what happened and will put it right;
  The decision was taken long ago and it stands; Our position has not changed since last week;
  That is a matter for the court; We expect a full explanation by the end of the month`,
)

export const SYLLABLES = list(
  `kar; vel; sk; dor; min; tal; bren; osh; ulm; per; gra; lin; sto; ves; nak; hol; ria; zem; cor; fal; jun; pov; ist; ama;
  quin; rus; ter; wen; yor; bal; chi; del; esk; fen; gor; hin; ivo; jel; kos; lum`,
)
