import { type Lexicon, list } from './lexicon.ts'

export const de: Lexicon = {
  language: 'de',
  say: list(
    `korrigiert, korrigierte, stellt klar, beschwichtigt, beschwichtigte, seufzt, seufzte, lästerte, brummte, protestiert, protestierte, kontern, hält fest, schimpft, schimpfte, lacht, lachte, winkt ab, winkte ab, poltert, polterte, wundert sich, wunderte sich, empört sich, empörte sich, beruhigt, beruhigte, beruhigten, heißt es bei, hieß es bei, gaben an, unterstreicht, stellte in aussicht, sagte, sagten, sagt, sagen, gesagt, erklärte, erklärten, erklärt, erklären, teilte, teilten, teilt, mitgeteilt, betonte, betont, betonten, hieß es, heißt es, berichtete, berichteten, berichtet, berichten, schrieb, schreibt, schrieben, meldete, meldet, meldeten, behauptet, behauptete, versicherte, versichert, versicherten, beteuerte, beteuert, gab bekannt, ergänzte, fügte hinzu, antwortete, stellte klar, stellt klar, so, unterstrich, wiederholte, bekräftigte, bekräftigt, erfuhr, ließ wissen, twitterte, entgegnete, entgegneten, erwiderte, erwiderten, konterte, bekundete, führte aus, hielt fest, stellte fest, postete, verkündete, verlautete, teilte mit, ließ mitteilen, beschied, versichern, beteuern, beteuerten, konterten, kontert, entgegnet, entgegnen, erwidert, erwidern, antworten, antworteten, antwortet, scherzte, scherzt, witzelte, witzelt, spottete, feixte, juxte, flachste, ätzte, schoss zurück, hielt dagegen, hält dagegen, hielten dagegen, gab zurück, gibt zurück, stellten klar, stellen klar, stellte richtig, stellt richtig, legte wert darauf, legt wert darauf, gab an, gibt an, gaben an, ließ ausrichten, lässt ausrichten, lässt mitteilen, lässt wissen`,
  ),
  speech: list(
    `forderte, fordert, forderten, warnte, warnt, kritisierte, kritisiert, lobte, lobt, verlangte, verlangt, versprach, verspricht, hofft, glaubt, meint, meinte, fragte, bat, warf, wirft, kündigte, kündigt, kommentierte, kommentiert, appellierte, begrüßte, begrüßt, verurteilte, verurteilt, äußerte, äußert`,
  ),
  confirm: list(
    `bestätigte, bestätigten, bestätigt, bestätigen, räumte ein, räumt ein, eingeräumt, gab zu, gibt zu, gestand, zugegeben, musste einräumen, mussten einräumen, musste zugeben, mussten zugeben, einräumen musste, zugeben musste`,
  ),
  deny: list(
    `schloss aus dass, schließt aus dass, macht schluss mit den gerüchten, machte schluss mit den gerüchten, dementierte, dementierten, dementiert, dementieren, bestritt, bestritten, bestreitet, bestreiten, widersprach, widersprachen, widerspricht, widersprechen, leugnete, leugneten, leugnet, verneinte, verneint, stellte in abrede, in abrede gestellt, stellt in abrede, dementiere, bestreite, widerspreche, stritt ab, streitet ab, stritten ab, abgestritten, wollte nichts wissen von, beteuerte seine unschuld, beteuerte ihre unschuld, beteuert seine unschuld, beteuert ihre unschuld, beteuerten ihre unschuld, plädierte auf nicht schuldig, plädiert auf nicht schuldig, wollte davon nichts wissen, will davon nichts wissen, verneinten, verneinen, stellten in abrede, stellen in abrede, widersprochen, streiten ab, stellte richtig, stellt richtig, wies (?:das|dies|alles|jede schuld|den vorwurf|die vorwürfe|den verdacht) von sich, weist (?:das|dies|alles|jede schuld|den vorwurf|die vorwürfe|den verdacht) von sich, trat (?:den )?gerüchten entgegen, tritt (?:den )?gerüchten entgegen, schloss aus jemals, schloss kategorisch aus`,
  ),
  rebut: list(
    `abgetan, tat, taten, tut, tun, räumt auf mit, räumt mit, räumen mit, trat, traten, tritt, treten, begegnete, begegnet, spöttisch auf, mit spott auf, belustigt auf, amüsiert auf, spottete über, spottet über, verspottete, belächelte, belächelt, machte sich lustig über, macht sich lustig über, machte sich über, wies, wiesen, weist, weisen, zurückgewiesen, zurückwies, verwarf, verworfen, trat entgegen, tritt entgegen, wehrte sich gegen, wehrt sich gegen, weise, wehrt sich, wehrte sich, verwahrte sich, verwahrt sich, verwahrten sich, traten entgegen, hielt, hält, hielten, halten, räumte auf mit, räumte mit`,
  ),
  call: list(
    `hält, hielt, halten, hielten, spricht man von, sprach man von, spricht man * von, sprach man * von, nannte, nannten, nennt, nennen, genannt, bezeichnete, bezeichneten, bezeichnet, bezeichnen, sprach von, spricht von, sprachen von, tat als, tut als, kritisierte als`,
  ),
  false: list(
    `unfug, grober unfug, groben unfug, kokolores, mist, bockmist, dummheit, falsch, falsche, falschen, unwahr, unwahre, unwahrheit, erfunden, frei erfunden, erfundene, erfindung, reine erfindung, unsinn, blödsinn, quatsch, haltlos, haltlose, unbegründet, unbegründete, gegenstandslos, aus der luft gegriffen, fake, fake news, fälschung, gefälscht, lüge, lügen, stimmt nicht, stimmen nicht, trifft nicht zu, treffen nicht zu, nicht zutreffend, unzutreffend, nicht wahr, entbehrt jeder grundlage, entbehren jeder grundlage, jeder grundlage, absurd, absurde, absurdität, humbug, märchen, ente, zeitungsente, verleumdung, spekulation, spekulationen, montage, fiktion, reine fiktion, irreführend, ammenmärchen, hirngespinst, hirngespinste, räuberpistole, luftnummer, an den haaren herbeigezogen, gelogen, erlogen, dummes zeug, schwachsinn, mumpitz, falschmeldung, falschmeldungen, falschinformation, falschinformationen, falschbehauptung, falschbehauptungen, desinformation, schmierenkampagne, legende, lügengeschichte, lügengeschichten, ausgedacht, fantasie, phantasie, fantasien, grotesk, abwegig, gerüchteküche, aprilscherz, fehlinformation, weit hergeholt, weithergeholt, lächerlich, lächerliche, lächerlichen, abstrus, abstruse, abstrusen, abenteuerlich, abenteuerliche, hanebüchen, hanebüchene, hanebüchenen, absurder, unsinnig, unsinnige, unsinnigen, unhaltbar, unhaltbare, verleumdungen, üble nachrede, rufmord, hetze, verleumderisch, verleumderische, stuss, käse, kappes, nonsens, gerede, stimmungsmache, panikmache, kein wahres wort, tatsachenwidrig, aus den fingern gesogen, frei erfundene, frei erfundener, falsche tatsachenbehauptung, unwahre behauptung, unwahre behauptungen, übertrieben, maßlos übertrieben, deepfake, manipuliert, gefälschtes, gefälschte, böswillig, böswillige`,
  ),
  disavowal: list(
    `nichts davon stimmt, davon stimmt nichts, davon ist nichts wahr, nichts davon ist wahr, nichts davon trifft zu, davon trifft nichts zu, kein Wort davon ist wahr, daran ist kein Wort wahr, daran ist nichts wahr, stimmt hinten und vorne nicht, stimmt vorn und hinten nicht, an der Sache ist nichts dran, an den Gerüchten ist nichts dran, hat nie stattgefunden, fand nie statt, hält einer überprüfung nicht stand, halten einer überprüfung nicht stand, jeglicher grundlage, ohne jede grundlage, ohne jegliche grundlage, kein thema gewesen, nie thema, nie ein thema, entspricht nicht den tatsachen, entsprechen nicht den tatsachen, entspreche nicht den tatsachen, entsprächen nicht den tatsachen, entspricht nicht der wahrheit, entsprechen nicht der wahrheit, entspreche nicht der wahrheit, entbehre jeder grundlage, entbehrten jeder grundlage, könne keine rede sein, kann keine rede sein, keine rede sein, keine rede, nie stattgefunden, nicht stattgefunden, hat es nie gegeben, hat es nicht gegeben, habe es nie gegeben, habe es nicht gegeben, gab es nicht, gibt es nicht, gebe es nicht, gebe es keine, gibt es keine, nichts zu tun, keine pläne, nicht geplant, stimmt nicht, stimme nicht, nichts dergleichen, ganz im gegenteil, entgegen anderslautenden, ich bestreite, wir bestreiten, wir weisen, ich weise, nicht betroffen, entbehr~ jeder grundlage, entbehr~ jeglicher grundlage, treffe nicht zu, treffen nicht zu, traf nicht zu, traf so nicht zu, gab es nie, gab es zu keiner zeit, zu keinem zeitpunkt, ist nichts dran, sei nichts dran, nichts dran, kein wort wahr, kein wahres wort, nicht der fall, sei schlicht falsch, ist schlicht falsch, frei erfunden, aus der luft gegriffen, kann nicht die rede sein, könne nicht die rede sein, keine grundlage, hat mit der wirklichkeit nichts, hat mit der realität nichts, ist unschuldig, sei unschuldig, bin unschuldig, unschuldig, nie im leben, nie und nimmer, kein einziges wort, keinen cent, keinerlei, nichts gemein, das gegenteil ist, das gegenteil sei, nicht an dem, trifft in keiner weise, nichts vorzuwerfen, nichts zu verbergen, mitnichten, in keiner weise`,
  ),
  denial: list(`dementi, dementis, richtigstellung, gegendarstellung`),
  warn: list(`warnte vor, warnt vor, warnten vor, warnen vor, alarmiert über`),
  reportNoun: list(
    `befürchtungen, zahlen, idee, bewertung, bewertungen, rezension, bericht, berichte, berichten, meldung, meldungen, vorwurf, vorwürfe, vorwürfen, gerücht, gerüchte, gerüchten, behauptung, behauptungen, darstellung, darstellungen, angaben, aussage, aussagen, spekulation, spekulationen, anschuldigung, anschuldigungen, information, informationen, verdacht, unterstellung, unterstellungen, kritik, medienbericht, medienberichte, medienberichten, presseberichte, presseberichten, artikel, verwicklung, beteiligung, mutmaßung, mutmaßungen, verdächtigung, verdächtigungen, gerede, schlagzeilen, these, thesen, legende, legenden, zeitungsbericht, zeitungsberichte, zeitungsberichten, pressebericht, video, falschmeldung`,
  ),
  granted: list(
    `antrag, anträge, forderung, forderungen, angebot, angebote, klage, beschwerde, einspruch, bitte, gesuch, visum, einreise`,
  ),
  noComment: list(
    `äußern wir uns * nicht, äußern wir uns nicht, äußere ich mich nicht, äußern uns nicht, nicht äussern, äusserte sich nicht, äussert sich nicht, äussern sich nicht, äussern wir uns nicht, äussert sich grundsätzlich nicht, äußern sich nicht, nicht äußern, kommentiert das nicht, sage ich nichts, sagen wir nichts, nichts dazu sagen, nichts zu sagen, nichts hinzuzufügen, keine Stellung nehmen, keine Stellung, keinen Kommentar, kein Kommentar, nicht Stellung nehmen, lehnte eine Stellungnahme ab, lehnte einen Kommentar ab, wollte keine Angaben machen, machte keine Angaben, keine Auskunft, kommentiere ich nicht, werde ich nicht kommentieren, werden wir nicht kommentieren, werde das nicht kommentieren, wird das nicht kommentieren, wollte sich nicht äußern, wollten sich nicht äußern, wollte sich dazu nicht äußern, wollte sich zunächst nicht äußern, wollte sich nicht dazu äußern, wollte sich auf anfrage nicht äußern, wollte sich zu den berichten nicht äußern, wollte sich * nicht äußern, wollten sich * nicht äußern, äußerte sich nicht, äußert sich nicht, lehnte einen kommentar ab, lehnte jeden kommentar ab, lehnte einen kommentar, lehnten einen kommentar, lehnte eine stellungnahme, lehnte * kommentar ab, kein kommentar, keinen kommentar, nicht kommentieren, kommentierte * nicht, kommentiert * nicht, kommentieren wir nicht, weder bestätigen noch dementieren, weder bestätigt noch dementiert, weder bestätigte noch dementierte, wollte keine stellung nehmen, keine stellung nehmen, gab keine stellungnahme, will * nicht kommentieren, keine angaben machen, keine auskunft, keine auskünfte, wollte * nicht kommentieren, wollten * nicht kommentieren, lehnte * stellungnahme ab, lehnte * ab sich zu äußern, wollte * keine stellungnahme, kein statement, gibt es keinen kommentar, zu gerüchten äußern, schwieg zu, schweigt zu`,
  ),
  noAnswer: list(
    `reagierte nicht, reagierten nicht, antwortete nicht, war nicht zu erreichen, war zunächst nicht zu erreichen, nicht erreichbar, ließ eine anfrage, blieb unbeantwortet`,
  ),
  undenied: list(
    `wer * leugnet, wer * bestreitet, wer * dementiert, ob * dementiert, ob * bestreitet, ob * leugnet, nicht dementier~, nicht bestreiten, nicht bestritt~, nicht bestreitet, weder bestätigen noch dementieren, weder bestätigt noch dementiert, noch dementier~, nicht leugnen, zu dementieren, zu bestreiten, zu leugnen, bestritt nicht, bestreitet nicht, dementierte nicht, dementiert nicht, widersprach nicht, niemand bestreitet, oder dementier~, wenn * dementiert, falls * dementiert, nicht zu leugnen, lässt sich nicht leugnen, nicht von der hand, sollte * dementieren, würde * dementieren, müsste * dementieren, erwartet * dementi`,
  ),
  history: list(`stets, immer, seit jahren, vor jahren, im vergangenen jahr, damals, jahrelang, einst`),
  earlier: list(`zuvor, bereits, hatte, hatten, früher, schon`),
  negation: list(
    `nicht, kein, keine, keinen, keiner, keinem, keinerlei, nie, niemals, nichts, niemand, niemanden, weder`,
  ),
  idle: list(
    `nichts deutet, nichts darauf hin, keine anzeichen, kein anzeichen, keine spur, keine erinnerung, nicht passieren dürfen, nie passieren dürfen, nicht geschehen dürfen, nie geschehen dürfen, nicht kommentieren, nicht äußern, nicht ausgeschlossen, nicht ausschließen, nicht nur, nicht mehr, noch nicht, nicht bestätigen, nicht wollen, wolle nicht, will nicht, werde nicht, wird nicht, werden nicht, würde nicht, könne nicht, kann nicht, können nicht, nicht erwartet, erwarte nicht, rechne nicht, nicht bekannt, nicht klar, keine gefahr, keine verletzten, keine opfer, keine angaben, keine hinweise, keinen kommentar, kein kommentar, keine stellungnahme, kein zweifel, keinen zweifel, nicht dementier~, nicht bestreiten, nicht zu erreichen, dürfe nicht, darf nicht, soll nicht, solle nicht, nicht zuletzt, kann keine~, können keine~, könne keine~, darf keine~, dürfe keine~, soll keine~, solle keine~, wird keine~, werde keine~, will keine~, wolle keine~, braucht kein~, wünsche~ kein~, niemand wurde verletzt, niemand verletzt, nicht verletzt, niemand kam zu schaden, keine todesopfer, keinen schaden, kein sachschaden, nichts weiter, nichts anderes, nicht spekulieren, keine spekulationen, nicht an spekulationen, nicht enthalten, nicht mitgeliefert, nichts hinzuzufügen, nicht vorgreifen, nicht meine aufgabe, nicht unsere aufgabe, nicht dagegen, niemand ist gegen, nicht leugnen, verletzt wurde niemand, verletzt worden sei niemand, niemand sei verletzt, noch keine~, noch kein~, keine festnahmen, nicht entschieden, nicht zufrieden, nicht glücklich, nicht besorgt, keine karten, gilt nicht, nicht für`,
  ),
  adverse: list(
    `entgegen, anders als, wie * berichtet, wie * behauptet, zu entsprechenden meldungen, im gegensatz zu, trotz, nach berichten`,
  ),
  accordingTo: list(`laut, zufolge, nach angaben von, nach angaben des, nach angaben der, wie, nach den worten von`),
  spokes: list(
    `[\\p{L}-]{0,25}sprecher, [\\p{L}-]{0,25}sprecherin, [\\p{L}-]{0,25}sprechers, anwalt, anwältin, anwalts, pressestelle, rechtsanwalt, verteidiger, sprecherinnen, pressesprecher, pressesprecherin, medienstelle, anwälte, rechtsanwältin, rechtsbeistand, manager, rechtsanwälte, rechtsvertreter, rechtsvertreterin, verteidigerin, rechtsbeistände, vertreter, vertreterin`,
  ),
  head: list(
    `chef, chefin, [\\p{L}-]{2,25}chef, [\\p{L}-]{2,25}chefin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, geschäftsführer, geschäftsführerin, präsident, präsidentin, vorsitzende, vorsitzender, vorsitzenden, direktor, direktorin, leiter, leiterin, vorstand, vorstandsvorsitzende, vorstandsvorsitzender, intendant, trainer, trainerin, kommandeur, manager, gründer, generalsekretär, vorstandschef, vorstandschefin, landrat, landrätin, bischof, bischöfin, rektor, rektorin, schulleiter, schulleiterin, dekan, dekanin, kommissar, polizeichef, polizeichefin, feuerwehrchef, pfarrer, pfarrerin, kapitän, inhaber, inhaberin, eigentümer, eigentümerin, gouverneur, gouverneurin, verwalter, wirt, wirtin`,
  ),
  minister: list(
    `[\\p{L}-]{0,25}minister, [\\p{L}-]{0,25}ministerin, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin`,
  ),
  unnamed: list(
    `quellen, quelle, insider, insidern, beamte, beamten, personen, kreise, kreisen, experten, analysten, mitarbeiter, beobachter, augenzeugen, zeugen, menschen, leute, eingeweihte, vertraute`,
  ),
  document: list(
    `dokument, dokumente, dokumenten, aufnahme, mitschnitt, brief, schreiben, e-mails, protokoll, unterlagen, papier, papiere, akten, vermerk, datei, dateien`,
  ),
  seenBy: list(`vorliegt, vorliegen, vorlag, einsehen konnte, eingesehen, zugespielt`),
  outlet: list(
    `zeitung, magazin, sender, portal, agentur, nachrichtenagentur, blatt, nachrichtenmagazin, website, fachdienst, rundfunk`,
  ),
  organisation: list(
    `unternehmen, konzern, firma, gesellschaft, bank, reederei, verein, klub, club, ministerium, [\\p{L}-]{2,25}ministerium, regierung, bundesregierung, landesregierung, behörde, behörden, amt, [\\p{L}-]{3,25}amt, polizei, gericht, staatsanwaltschaft, gewerkschaft, partei, verband, stiftung, universität, klinik, klinikum, klinikverbund, krankenhaus, hersteller, [\\p{L}-]{3,25}hersteller, betreiber, fluggesellschaft, versicherer, gruppe, werk, werke, ag, gmbh, se, kg, kommission, rat, senat, museum, zoo, botschaft, kreml, armee, bundeswehr, stadt, kirche, bistum, institut, fraktion, vorstand, präsidium, zentralbank, notenbank, stadtwerke, landesbank, sparkasse, messe, hafen, flughafen, luftwaffe, marine, generalstab, außenamt, auswärtiges amt, kanzleramt, bundeskanzleramt, präsidialamt, rathaus, schule, hochschule, redaktion, staatskanzlei, feuerwehr, aufsicht, orden, theater, oper, orchester, brauerei, verlag, kassenverband`,
  ),
  he: list(`er, sie, es`),
  stop: list(
    `und, aber, während, nachdem, bevor, als, weil, dass, daß, wenn, obwohl, ob, wo, oder, sondern, doch, denn, damit, wonach, wie`,
  ),
  article: list(
    `der, die, das, dem, den, des, ein, eine, einer, einem, eines, sein, seine, ihr, ihre, dieser, diese, dieses`,
  ),
  auxiliary: list(
    `hat, haben, hatte, hatten, habe, ist, sind, war, waren, wird, werden, wurde, wurden, sei, seien, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, kann, können, konnte, konnten, muss, müssen, musste, mussten, darf, dürfen, durfte, mag, möchte, möchten, würde, würden, dürfte, dürften, ließ, ließen, lässt, lassen, hätte, hätten, wäre, wären`,
  ),
  adverb: list(
    `auch, erneut, wieder, zuvor, bereits, später, entschieden, umgehend, energisch, vehement, scharf, offiziell, öffentlich, selbst, am, gestern, heute, zunächst, nun, dagegen, jedoch, hingegen, schriftlich, mehrfach, kategorisch, strikt, ebenfalls, indes, unterdessen, inzwischen, noch, sich, dazu, demnach, danach, daraufhin, dabei, damit, daher, deshalb, zudem, außerdem, allerdings, dort, hier, nur, bisher, bislang, vorerst, derzeit, aktuell, kürzlich, vergangene, lediglich, jedenfalls, freilich, offenbar, angeblich, demzufolge, anschließend, unterdes, erstmals, abermals, nochmals, entsprechend, knapp, rund, klar, deutlich, eindeutig, prompt, telefonisch, übereinstimmend, einhellig, lapidar, trocken`,
  ),
}
