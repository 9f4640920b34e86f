import type { Lexicon } from './lexicon.ts'

const w = (s: string): string[] =>
  s
    .split(/[,\n]/)
    .map((x) => x.trim())
    .filter(Boolean)

export const en: Lexicon = {
  language: 'en',
  say: w(`said, says, say, saying, told, tells, tell, stated, states, stating, added, adds, adding, insisted, insists, insisting, claimed, claims, wrote, writes, tweeted, posted,
    reported, reports, announced, announces, argued, argues, maintained, maintains, stressed, stresses, explained, explains, noted, notes, warned, warns, replied, replies,
    answered, answers, responded, responds, repeated, repeats, reiterated, reiterates, reiterating, declared, declares, testified, testifies, asserted, asserts, vowed, vows,
    recalled, suggested, suggests, contended, contends, remarked, observed, quipped, assured, assures, emphasised, emphasized, emphasising, emphasizing, countered, counters, shot back,
    alleged, alleges, understands, has learned, has learnt, have learned, can reveal, reveals, revealed, shows, showed, show, suggest, indicates, indicate, predicts, predicted, swore, swears`),
  confirm: w(
    `confirmed, confirms, confirming, confirm, can confirm, acknowledged, acknowledges, acknowledging, admitted, admits, admitting, conceded, concedes, owned up, verified, corroborated`,
  ),
  deny: w(
    `denied, denies, denying, deny, issued a denial, issued a flat denial, issued denials, in a denial, in a flat denial, with a denial, with a flat denial, denial was, a denial from, disavowed, disavows, disavowing, repudiated, repudiates, repudiating, disowned, disowns`,
  ),
  rebut:
    w(`rejected, rejects, rejecting, dismissed, dismisses, dismissing, refuted, refutes, refuting, rebutted, rebuts, disputed, disputes, disputing, rebuffed, rebuffs, contested, contests, contradicted, contradicts, countered, counters,
    brushed off, brushes off, brushing off, brushed aside, waved away, waves away, waving away, waved aside, shot down, shoots down, shooting down, laughed off, laughs off, laughing off, shrugged off, batted away, bats away, knocked down, knocks down, played down as untrue, poured scorn on, pours scorn on,
    poured cold water on, pours cold water on, pushed back against, pushed back on, pushes back on, hit back at, quashed, quashes, debunked, debunks, debunking, scotched, scotches, rubbished, rubbishes, slapped down, slammed, ridiculed, ridicules, took issue with, takes issue with, does not recognise, did not recognise, do not recognise, does not recognize, did not recognize, don't recognise, don't recognize, doesn't recognise`),
  call: w(
    `called, calls, calling, described, describes, describing, branded, brands, branding, labelled, labels, labeled, termed, slammed, blasted, denounced, dismissed, dismisses, dismissing, rejected, rejects, rejecting, laughed off, characterised, characterized, derided, condemned, ridiculed`,
  ),
  false:
    w(`false, falsehood, falsehoods, untrue, not true, fake, fakes, faked, fiction, pure fiction, fictional, fictitious, fabricated, a fabrication, fabrication, fabrications, invented, an invention, invention, pure invention, nonsense, total nonsense, rubbish, garbage, baseless, unfounded, groundless, without foundation, without basis, without merit, no basis, no basis in fact, no foundation,
    no truth, not a word of truth, a lie, lies, lie, a hoax, hoax, bogus, absurd, ludicrous, ridiculous, preposterous, outlandish, made up, made-up, made it up, concocted, a fairy tale, fairy tale, fairy tales, fairytale, fantasy, a fantasy, a myth, myth, slander, slanderous, libel, libellous, smear, a smear, wrong, simply wrong, plain wrong, mistaken, erroneous, inaccurate, incorrect,
    misleading, disinformation, misinformation, fake news, montage, a montage, doctored, a forgery, forgery, forged, bunk, bunkum, baloney, malarkey, poppycock, codswallop, hogwash, a joke, a canard, canard, tosh, twaddle, tripe, a novel, imagination, imaginary, speculative fiction, wide of the mark, far from the truth, categorically untrue, not the case, never happened, did not happen, pasted together, torn from their context, taken out of context, figment, hot air, a provocation, propaganda`),
  reportNoun: w(
    `report, reports, claim, claims, allegation, allegations, accusation, accusations, accusing, charge, charges, rumour, rumours, rumor, rumors, suggestion, suggestions, speculation, story, stories, article, articles, account, accounts, assertion, assertions, talk, finding, findings, notion, idea that, publication, publications, narrative, insinuation, insinuations, insinuating, reporting, coverage, statement that, statements that, version, versions, characterisation, characterization, leak, memo, video, recording, document, letter, photographs, footage, theory, theories, warning, fears, complaint, criticism that, lawsuit, involvement, responsibility, link, links, contention, hearsay, gossip, tale, intelligence, testimony, evidence, tweet, post, posts`,
  ),
  granted:
    w(`entry, access, bail, permission, permit, permits, visa, visas, licence, license, licences, licenses, request, requests, petition, petitions, appeal, appeals, motion, motions, application, applications, asylum, service, services, justice, parole, patent, patents, berth, penalty, a spot-kick, pension, pensions, benefits, right, rights, chance, opportunity, treatment, care, compensation, refuge, admission, boarding,
    credit, loan, loans, relief, extension, a stay, leave, freedom, victory, a goal, goal, an equaliser, equaliser, a place, title, clearance, tenure, promotion, funding, funds, food, water permit, sugar, forgiveness, accreditation, citizenship, residency, shelter, aid, coverage, insurance, payment, payouts, refund, refunds, hail claims, insurance claims, benefit claims, registration, passport, passports, exit, transit, landing, docking, use of, custody, visitation, hearing, a trial, release, oxygen, a vote, the vote, a win, a point, a hat-trick, a third, a second, a fourth, himself, herself, themselves, itself, oneself, twice, three times, bids, plea for, pleas for, leave to`),
  noComment:
    w(`declined to comment, declines to comment, declining to comment, decline to comment, declined comment, declines comment, declined any comment, declined further comment, declined immediate comment, declined to immediately comment, refused to comment, refuses to comment, refusing to comment, refused comment, would not comment, wouldn't comment, won't comment, will not comment, had no comment, has no comment, have no comment, having no comment, no comment from, offered no comment, gave no comment, made no comment, was not commenting, is not commenting, were not commenting, could not comment, cannot comment, can't comment, does not comment, do not comment, did not comment, don't comment, doesn't comment, never comments, never comment, not going to comment, not commenting,
    declined to say, declines to say, refused to say, refuses to say, would not say, wouldn't say, won't say, declined to discuss, declined to talk, declined to elaborate, declined to answer, declined to address, declined to provide, declined to give, declined to be interviewed, declined an interview, declined requests, declined a request, declined interview, declined to speak, declined to respond, declined to specify, declined to weigh in, declined to clarify, declined to disclose, declined to identify, declined to explain, declined to confirm, declined to reveal, declined to name, refused to discuss, refused to answer, refused to be drawn, would not discuss, won't discuss, will not discuss, would not answer, does not discuss, do not discuss, don't discuss, doesn't discuss, never discusses, never discuss, not discuss, not going to discuss,
    refused to confirm or deny, refuse to confirm or deny, refuses to confirm or deny, declined to confirm or deny, declines to confirm or deny, would neither confirm nor deny, will neither confirm nor deny, neither confirm nor deny, neither confirmed nor denied, neither confirms nor denies, neither confirming nor denying, neither confirmed or denied, can neither confirm nor deny, could neither confirm nor deny, not confirm or deny, neither deny nor confirm, nor denied, nor deny, would not confirm, wouldn't confirm, refused to confirm, refuses to confirm, would not be drawn, wouldn't be drawn, won't be drawn, not be drawn, have nothing to say, has nothing to say, had nothing to say, nothing to add, don't do personnel gossip, passed on a chance to comment, passed up, keeping mum, stayed silent on, refused to be interviewed, brushed off questions, dodged questions, sidestepped questions, ducked questions`),
  noAnswer: w(
    `did not respond, didn't respond, did not immediately respond, have not responded, has not responded, had not responded, had not replied, did not reply, did not answer, did not return, did not immediately return, not immediately available, could not be reached, could not immediately be reached, yet to respond, went unanswered, no immediate comment, were not available, was not available, unavailable for comment, no immediate response, no immediate reaction, neither replied, did not immediately reply, did not immediately comment`,
  ),
  undenied: w(
    `did not deny, didn't deny, does not deny, doesn't deny, do not deny, don't deny, not deny, not denied, not denying, never denied, never denies, can't deny, cannot deny, can not deny, couldn't deny, could not deny, won't deny, no one denies, nobody denies, no-one denies, no one denied, nobody denied, nobody can deny, no one can deny, few deny, few would deny, few can deny, who can deny, stopped short of denying, stops short of denying, stopping short of denying, without denying, rather than deny, instead of denying, failed to deny, fails to deny, hard to deny, impossible to deny, difficult to deny, tried to deny, tries to deny, refused to deny, declined to deny, confirm or deny, confirm nor deny, confirmed nor denied, confirms nor denies, confirmed or denied, neither deny, neither denied, nor denied, nor deny, nor denies, or deny, expected to deny, likely to deny, would deny, will deny, may deny, might deny, could deny, should deny, must deny, going to deny, to deny, denied or, if denied, even if, could have denied, would have denied, had he denied, had she denied, had they denied, had it denied, should be denied, not be denied, be denied, cannot be denied, can't be denied, being denied`,
  ),
  history: w(
    `previously, in the past, long, has always, had always, have always, has consistently, have consistently, has repeatedly, have repeatedly, had repeatedly, once, at the time, last year, years ago, last month, last week, months ago, weeks ago, after years of, then-, the then`,
  ),
  earlier: w(`had, earlier, which, who had, has since, have since, already`),
  negation: w(
    `no, not, never, none, nothing, nobody, no one, no-one, neither, nor, n't, wasn't, weren't, isn't, aren't, didn't, don't, doesn't, hasn't, haven't, hadn't, ain't, not a single, without any`,
  ),
  idle: w(`would not, wouldn't, will not, won't, should not, shouldn't, could not, couldn't, cannot, can't, can not, may not, might not, must not, not expect, not expected, not know, don't know, doesn't know, didn't know, not want, not wish, not believe, not think, don't think, doesn't think, didn't think, not need, not immediately, not yet, not clear, not only, not just, not rule out, not ruled out, not going to, not enough, not long, not far, not least, not always, not necessarily, not fully, not entirely, not alone, not the first, not the only, not easy, not unusual, not uncommon, not possible, not sure, not certain, not afraid, not surprised, not over, not deny, not denied, not comment, not say, not confirm, not be reached, not respond, not reply, not answer, not return, not appeal, not authorised, not authorized, not named, not identified, not to be, not object, not provide, not specify, not disclose, not elaborate, not name, not identify, not give, not independently, not verify, not available, not mention, not recommend, not intend, not affect, not so much as,
    no danger, no risk, no threat, no casualties, no injuries, no deaths, no victims, no longer, no doubt, no comment, no immediate, no reason, no choice, no alternative, no option, no problem, no idea, no need, no easy, no better, no more, no less, no fewer, no later, no word, no matter, no timetable, no timeline, no date, no details, no decision, no sign, no signs, no sign of, no one knows, nobody knows, no one wants, nothing new, nothing more, nothing but, nothing less, never again, never before, never forget, never seen, never been so, never been more, nothing to say, nothing to add, nor is it, no small, no surprise, no secret, no substitute, no place, no room, no future, no time, no money, no help, no winners, no exceptions, no guarantee, no assurance, no excuse, no hope, no good, no safe, no further`),
  adverse: w(
    `contrary to, despite what, despite claims, despite reports, as * had alleged, contradicting, to the contrary, whatever, rejecting, dismissing, responding to, in response to, rebutting, in reply to, brushing off, denying, refuting, after * reported, after * claimed, after * wrote, after * alleged, after a report, after reports, after claims, after an article`,
  ),
  accordingTo: w(`according to, as per, in the words of`),
  spokes: w(
    `spokesman, spokeswoman, spokesperson, spokespeople, spokesmen, press secretary, press chief, press officer, communications director, director of communications, head of communications, communications chief, head of press, press service, press office, media relations, head of investor relations, investor relations, vice president for communications, representative, lawyer, attorney, lawyers, publicist, counsel, solicitor, barrister, press adviser, press attache, communications manager, media officer, spokesmodel`,
  ),
  head: w(
    `chief executive, chief executive officer, ceo, chief, chair, chairman, chairwoman, chairperson, president, vice president, vice-president, director, managing director, director general, director-general, general director, secretary-general, secretary general, boss, head, manager, founder, co-founder, owner, partner, chief operating officer, chief financial officer, cfo, coo, finance director, chief engineer, commissioner, governor, mayor, ombudsman, speaker, editor, editor-in-chief, principal, rector, dean, commander, chief of staff, deputy head, deputy director, sporting director, general manager, general secretary, treasurer, leader, captain, coach, trustee, fleet manager, executive, secretary`,
  ),
  minister: w(`minister, ministers`),
  unnamed: w(
    `source, sources, person, people, persons, official, officials, insider, insiders, diplomat, diplomats, aide, aides, employee, employees, worker, workers, staff, staffers, lawmaker, lawmakers, trader, traders, broker, brokers, banker, bankers, executive, executives, adviser, advisers, advisor, advisors, officer, officers, member, members, councillors, guards, witnesses, witness, residents, analysts, analyst, experts, expert, critics, observers, economists, teammates, colleagues, colleague, individuals, figures, informant, whistleblower, prosecutors, engineers, scientists, investigators, operative, strategist`,
  ),
  document: w(
    `document, documents, recording, letter, letters, e-mails, emails, e-mail, email, memo, memos, log, files, file, records, filing, filings, papers, transcript, transcripts, contract, report seen, minutes, guest list, list, data, draft, copy, video, footage, audio, photographs, messages, text messages, invoice, invoices, spreadsheet, affidavit, cable, cables, note, notes, dossier, tape, tapes, presentation`,
  ),
  seenBy: w(
    `seen by, reviewed by, obtained by, viewed by, read by, shown to, leaked to, verified by, provided to, shared with, examined by, inspected by, in the possession of`,
  ),
  outlet: w(
    `newspaper, paper, website, site, broadcaster, radio station, station, magazine, portal, news agency, agency, channel, network, tabloid, daily, weekly, journal, publication, blog, wire, outlet, local radio, local media, media, report, press`,
  ),
  organisation: w(
    `group, maker, carmaker, car-maker, planemaker, firm, company, chain, airline, carrier, bank, builder, club, union, party, agency, charity, trader, utility, exchange, broker, operator, insurer, retailer, ministry, government, office, department, authority, commission, council, committee, court, police, army, navy, military, coastguard, coast guard, embassy, consulate, palace, presidency, parliament, university, hospital, museum, zoo, school, foundation, institute, association, federation, league, team, board, service, bureau, corporation, holding, conglomerate, manufacturer, producer, supplier, developer, contractor, startup, start-up, brewery, dairy, mill, factory, plant, refinery, museum, church, diocese, monastery, archbishop's office, administration, chancery, treasury, secretariat, campaign, militia, rebels, squad, force, forces, command, headquarters, regulator, watchdog, prosecutor's office, prosecutors' office, labour union, cooperative, consortium, fund, broadcaster, newspaper, publisher, studio, label, site, platform, app, railway, port, airport, shipowner, shipping line, lender, miner, brokerage, society, trust, city hall, town hall, tribunal, health service, embassy, mission, delegation, secret service, inc, ltd, plc, llc, corp, co, ag, gmbh, sa, asa, united, fc`,
  ),
  he: w(`he, she, they, it`),
  stop: w(
    `and, but, while, after, before, as, because, that, when, although, though, if, whether, since, until, where, which, who, whose, whom, than, or, yet, so, then, however, meanwhile, later, earlier, asked, citing, with, despite, during, from, about, saying, also, still, even, only, just, into, over, amid, hours, days, moments, minutes`,
  ),
  article: w(`the, a, an, its, his, her, their, this, that, these, those, our, my`),
  auxiliary: w(
    `has, have, had, is, are, was, were, be, been, would, will, could, did, does, do, can, may, might, should, being, having`,
  ),
  adverb: w(
    `also, again, later, earlier, previously, repeatedly, flatly, strongly, strenuously, vehemently, categorically, firmly, quickly, swiftly, publicly, privately, immediately, promptly, angrily, has, long, always, consistently, already, since, yesterday, today, on, monday, tuesday, wednesday, thursday, friday, saturday, sunday, late, early, once, now, both, all, still, only, merely, just, even, never, reportedly, allegedly, separately, initially, originally, first, then, twice, explicitly, simply, bluntly, hotly, fiercely, roundly, outright, recently, emphatically, furiously, indignantly, formally, officially`,
  ),
}
