import { type Lexicon, list } from './lexicon.ts'

export const es: Lexicon = {
  language: 'es',
  say: list(
    `mantiene, mantienen, mantuvo, corrige, corrigió, corrigieron, protesta, protestó, matiza, zanjan, ataja, atajó, tranquilizaron, bromean, se queja, aclaran, ha aclarado, han aclarado, se ríe, se indigna, se defiende, tranquiliza, tranquilizó, quiere tranquilizar, puntualiza, puntualizó, puntualizan, lamentó, proclamó, proclama, ha proclamado, zanjó, zanja, sentenció, subrayó, subraya, ha subrayado, ha señalado, ha explicado, ha añadido, ha recordado, ha indicado, ha insistido, ha anunciado, ha informado, ha manifestado, ha respondido, ha sostenido, dijo, dijeron, dice, dicen, ha dicho, afirmó, afirmaron, afirma, afirman, ha afirmado, aseguró, aseguraron, asegura, aseguran, ha asegurado, declaró, declararon, declara, señaló, señalaron, señala, indicó, indicaron, indica, explicó, explicaron, explica, sostuvo, sostuvieron, sostiene, sostienen, informó, informaron, informa, anunció, anunciaron, anuncia, añadió, añade, insistió, insiste, respondió, respondieron, responde, manifestó, manifestaron, precisó, precisa, escribió, escribe, publicó, publica, reportó, reveló, revela, recalcó, recordó, agregó, contestó, replicó, comunicó, apuntó, reiteró, reitera, reiteraron, reafirmó, reafirma, reafirmaron, juró, ha sabido, supo, replicaron, retrucó, tuiteó, posteó, subrayaron, remarcó, matizó, aclaró, aclararon, aclara, hizo saber, quiso aclarar, quiere aclarar, desea aclarar, desean aclarar, quiere dejar claro, dejó claro, dejaron claro, deja claro, ironizó, ironiza, ironizaron, ha ironizado, bromeó, bromea, bromearon, ha bromeado, rió, se rió, se rio, retrucaron, replica, replican, contestaron, contesta, contestan, ha contestado, ha replicado, se defendió, jura, juraron, garantizó, garantiza, han asegurado, han dicho, han respondido, recordaron, insistieron, precisaron, agregaron, añadieron, ratificó, espetó, zanjaron, rebatió, repite, repiten, repitió`,
  ),
  speech: list(
    `pidió, pide, exigió, exige, criticó, critica, acusó, acusa, prometió, promete, advirtió, advierte, propuso, propone, condenó, condena, celebró, lamentó, espera, cree, preguntó, comentó, comenta, elogió, instó, opinó, amenazó`,
  ),
  confirm: list(
    `confirmó, confirmaron, confirma, confirman, ha confirmado, han confirmado, reconoció, reconocieron, reconoce, reconocen, ha reconocido, admitió, admitieron, admite, admiten, ha admitido`,
  ),
  deny: list(
    `rechaza que, rechazan que, rechazó que, rechazaron que, ha rechazado que, han rechazado que, descarta que, descartó que, descartan que, descartaron que, ha descartado que, han descartado que, salió al paso de, sale al paso de, salieron al paso de, salen al paso de, negó, negaron, niega, niegan, negaba, negaban, ha negado, han negado, desmintió, desmintieron, desmiente, desmienten, ha desmentido, han desmentido, emitió un desmentido, salió a desmentir, salió a negar, publicó un desmentido, difundió un desmentido, negó rotundamente, se declaró inocente, se declara inocente, se declararon inocentes, se ha declarado inocente, proclamó su inocencia, proclama su inocencia, defendió su inocencia, defiende su inocencia, defendieron su inocencia, clamó su inocencia, sostiene su inocencia, sostuvo su inocencia, negaría, rebatió, rebate, rebatieron, desmentía, desmentían, salieron a desmentir, salieron a negar, sale a desmentir, zanjó los rumores, zanja los rumores, puso fin a los rumores, acalló los rumores, acalla los rumores, desmintiendo, negando, refutando, descartó que haya, descarta que haya, descartó haber, descarta haber, descartaron que haya`,
  ),
  rebut: list(
    `rechaza que, rechazan que, rechazó que, rechazaron que, ha rechazado que, han rechazado que, sale al paso de, salido * al paso de, ironizó sobre, ironiza sobre, ha ironizado sobre, se burló de, se burla de, se ha burlado de, se mofó de, se mofa de, se rió de, se ríe de, ridiculizó, ridiculiza, se tomó a broma, rechazó, rechazaron, rechaza, rechazan, ha rechazado, descartó, descartaron, descarta, refutó, refutaron, refuta, desestimó, salió al paso de`,
  ),
  call: list(
    `calificó, calificaron, califica, califican, ha calificado, tachó, tacharon, tacha, tachan, tildó, tildaron, tilda, describió, describe, llamó, llama, denunció como`,
  ),
  false: list(
    `leyenda urbana, leyendas urbanas, falso, falsa, falsos, falsas, falsedad, falsedades, mentira, mentiras, alarmista, alarmistas, infundado, infundada, infundados, infundadas, sin fundamento, sin fundamento alguno, carece de fundamento, carecen de fundamento, carente de fundamento, invento, inventos, inventado, inventada, invención, invenciones, pura invención, bulo, bulos, montaje, pura ficción, ficción, patraña, patrañas, calumnia, calumnias, absurdo, absurda, absurdas, absurdos, disparate, disparates, ridículo, ridícula, no es cierto, no es verdad, fantasía, fantasías, especulaciones, especulación, rumores, tendencioso, tendenciosa, tendenciosas, erróneo, errónea, erróneas, inexacto, inexacta, noticia falsa, noticias falsas, cuento, desinformación, difamación, difamaciones, farsa, sin base, sin ningún fundamento, disparatado, disparatada, infundio, infundios, chisme, chismes, delirio, delirios, bola, engaño, falsedad absoluta, tontería, tonterías, cuentos, ciencia ficción, película, mentira podrida, ninguna base, dislate, descabellado, descabellada, descabellados, descabelladas, rocambolesco, rocambolesca, rocambolescas, peregrino, peregrina, inverosímil, inverosímiles, traído por los pelos, traída por los pelos, ridículas, ridículos, ridiculez, sandez, sandeces, majadería, majaderías, necedad, calumnioso, calumniosa, calumniosas, difamatorio, difamatoria, difamatorias, falaz, falaces, falacia, falacias, injuria, injurias, maledicencia, ajeno a la verdad, ajena a la realidad, ajenas a la realidad, contrario a la verdad, sin pies ni cabeza, burdo, burda, novela, noticias inventadas, sin asidero, de todo punto falso, burda mentira, paparrucha, paparruchas, trola, habladurías, exagerado, exagerada, exageradas, malicioso, maliciosa, maliciosas, malintencionado, malintencionada, ultrafalso, deepfake, manipulación, manipulaciones, manipulado, manipulada`,
  ),
  disavowal: list(
    `toda la intención de quedarse, toda la intención de seguir, toda la intención de continuar, nada de esto es cierto, nada de eso es cierto, nada de esto es verdad, nada es cierto, no hay nada de eso, no hay nada de cierto, no existe tal, no existió tal, nunca tuvo lugar, nunca se produjo, carece de fundamento, carece~ de, carecen de fundamento, carecer de fundamento, carece por completo de, carecen por completo de, no hay ni, no responde a la verdad, no responden a la verdad, no se ajusta a la realidad, no se ajustan a la realidad, no guarda relación, no se corresponde con, nunca ocurrió, nunca existió, nunca hubo, no hubo, no ha habido, no existe, no existen, no tuvo lugar, jamás ocurrió, nada que ver, ningún plan, sin planes, no hay planes, no tiene intención, contrariamente a, lo niego, lo negamos, negamos, niego, desmentimos, desmiento, nada de eso, no es cierto, no es verdad, es falso, es mentira, no ha llegado, nunca sucedió, nunca pasó, jamás existió, jamás hubo, nunca ha habido, no se ha producido, no ha existido, no es así, nada más lejos, es falsa, son falsas, son falsos, es totalmente falso, ni una palabra, es inocente, soy inocente, son inocentes, somos inocentes, ajeno a, ajena a, ajenos a, ajenas a, no hay nada de, nada de cierto, no tiene nada que ver, no tienen nada que ver, ningún fundamento, no tiene fundamento, no tienen fundamento, todo lo contrario, ni un solo, ni una sola, en absoluto, nada que ocultar, nada que esconder, lo contrario`,
  ),
  denial: list(`desmentido, desmentidos, mentís`),
  warn: list(
    `alertó de, alertaron de, alerta de, alertan de, advirtió de, advierte de, avisó de, alertó sobre, advirtió sobre`,
  ),
  reportNoun: list(
    `cifras, idea, temores, especulación, información, informaciones, acusación, acusaciones, rumor, rumores, versión, versiones, noticia, noticias, denuncia, denuncias, afirmación, afirmaciones, alegación, alegaciones, publicación, publicaciones, reportes, reporte, informe, artículo, señalamientos, imputaciones, críticas, especulaciones, hipótesis, sospechas, cargos, implicación, participación, vínculos, relato, tesis, bulo, bulos, rumorología, señalamiento, especie, habladurías, titulares, insinuación, insinuaciones, comentarios, sospecha, filtración, filtraciones, vídeo, video, imputación`,
  ),
  granted: list(
    `entrada, acceso, permiso, permisos, visado, visados, visa, visas, libertad, fianza, licencia, licencias, solicitud, solicitudes, recurso, recursos, oferta, ofertas, propuesta, propuestas, petición, apelación, asilo, ayuda, servicio, pensión, la palabra, el saludo, crédito`,
  ),
  noComment: list(
    `no voy a hablar de, no vamos a hablar de, no hablaré de, no hablaremos de, no hablamos de, nada que añadir, nada que decir, nada que comentar, nada más que decir, no quiso confirmar ni desmentir, confirmar ni desmentir, no quiso hablar, no quiso entrar, no quiso valorar, no valora, no valoramos, prefirió no comentar, prefirió no hacer comentarios, prefiere no comentar, eludió comentar, eludió pronunciarse, eludió responder, no se pronuncia, no se pronunció, no nos pronunciamos, no me voy a pronunciar, no haremos comentarios, no haré comentarios, no haremos declaraciones, no hace declaraciones, rechazó comentar, rehusó pronunciarse, declinó pronunciarse, no voy a comentar, no vamos a comentar, no va a comentar, no comentaré, no comentaremos, no voy a entrar, no vamos a entrar, rechazó hacer comentarios, rehusó comentar, rehusó hacer comentarios, rehusaron comentar, se negó a comentar, se negaron a comentar, se niega a comentar, se negó a hacer comentarios, se negó a hacer declaraciones, declinó comentar, declinaron comentar, declinó hacer comentarios, declinó hacer declaraciones, declina comentar, no quiso comentar, no quisieron comentar, no quiso hacer comentarios, no quiso hacer declaraciones, no quiso pronunciarse, no quiso responder, evitó comentar, evitó pronunciarse, sin comentarios, no comenta, no comentan, no comentamos, no comentó, no hizo comentarios, no hacemos comentarios, no hará comentarios, no hace comentarios, ni confirma ni desmiente, ni confirmó ni desmintió, ni confirmar ni desmentir, no confirmó ni desmintió, no confirma ni desmiente, no desmintió ni confirmó, ni confirmó ni negó, no confirmó ni negó, ni desmintió ni confirmó, confirmar o desmentir, se abstuvo de comentar`,
  ),
  noAnswer: list(
    `no respondió a, no respondieron a, no contestó a, no contestaron, no pudo ser contactad~, no fue posible contactar, no devolvió`,
  ),
  undenied: list(
    `por qué no lo, por qué no, quien niega, quienes niegan, los que niegan, si lo niega, si lo desmiente, se negó a, se negaron a, se niega a, se niegan a, ha negado a, no negó, no negaron, no niega, no niegan, no desmintió, no desmintieron, no desmiente, no ha negado, no ha desmentido, nadie niega, nadie negó, ni desmintió, ni desmiente, ni negó, ni niega, si * niega, si * desmiente, no se puede negar, negar, desmentir, o desmintió, no puedo negar, niega con la cabeza, negó con la cabeza, negaba con la cabeza, negó con un gesto`,
  ),
  history: list(`siempre, hace años, el año pasado, en su día, durante años, en el pasado, en aquel momento`),
  earlier: list(`había, habían, ya, antes, previamente, anteriormente`),
  negation: list(
    `en mi vida, en su vida, en la vida he, en la vida ha, no, ningún, ninguna, ninguno, nunca, jamás, nada, nadie, tampoco, ni`,
  ),
  idle: list(
    `nada indica, nada hace pensar, ningún indicio, no hay indicios, no debió, no debería, nunca debió, no supone, no entraña, no reviste, ningún riesgo, no hay que lamentar, no hubo que lamentar, no hay daños, no comenta, no será, no serán, no habrá, no quiso, no descartó, no descarta, no puede, no pueden, no podrá, no hay peligro, no hay víctimas, no hay heridos, no hay riesgo, no desmintió, no negó, no confirmó, no sabe, no espera, no respondió, no va a, no prevé, no cree, no solo, no sólo, aún no, todavía no, no debe, no deben, no quiere, no precisó, no detalló, no recurrirá, ningún peligro, no hubo víctimas, no hubo heridos, no se puede, no hace falta, no está claro, no obstante, ni siquiera, nada menos, no tardó, no puedo, sin duda, no cabe duda, no hay que, no dio, no ofreció, no causó, no causaron, no dejó, no dejaron, no provocó, no provocaron, no se registraron, no se reportaron, no se registró, no reportan, nadie resultó, ningún herido, ningún muerto, sin víctimas, no incluye, no trae, no lleva, no especul~, nada más, no añadió, nadie está en contra, nadie se opone, no me corresponde, no nos corresponde, no es momento, no lamenta, no ha causado, no ha dejado, no hemos decidido, no ha decidido, no han decidido, no se ha decidido, no hay detenidos, ningún detenido, sin heridos, no está satisfech~, no está preocupad~, no se aplica`,
  ),
  adverse: list(
    `contrariamente a, en contra de, pese a, a pesar de, en respuesta a, tras la publicación, sobre la versión, como afirma, como había afirmado, al contrario de lo`,
  ),
  accordingTo: list(`según, de acuerdo con, a juicio de, en palabras de`),
  spokes: list(
    `portavoz, portavoces, vocero, vocera, voceros, abogado, abogada, abogados, jefe de prensa, jefa de prensa, oficina de prensa, gabinete de prensa, director de comunicación, directora de comunicación, representante, abogadas, representantes, letrado, letrada, defensor, defensora, apoderado`,
  ),
  head: list(
    `director, directora, director general, directora general, director deportivo, presidente, presidenta, consejero delegado, consejera delegada, jefe, jefa, alcalde, alcaldesa, gobernador, gobernadora, comisario, comisaria, entrenador, entrenadora, dueño, dueña, líder, fundador, fundadora, secretario general, secretaria general, gerente, rector, rectora, comandante, capitán, fiscal, obispo, arzobispo, cardenal, párroco, decano, decana, propietario, propietaria, superintendente, intendente, edil, concejal, concejala, prefecto, comisionado, sheriff, delegado, delegada, secretario, secretaria, consejero, consejera, capitana, vicepresidente, vicepresidenta`,
  ),
  minister: list(`ministro, ministra, primer ministro, primera ministra, canciller`),
  unnamed: list(
    `fuente, fuentes, funcionario, funcionarios, persona, personas, experto, expertos, analistas, testigos, testigo, allegados, empleados, trabajadores, diplomáticos, diplomático, asesor, asesores, observadores`,
  ),
  document: list(
    `documento, documentos, grabación, carta, correo, correos, nota, acta, actas, informe, archivo, archivos, vídeo, video, lista`,
  ),
  seenBy: list(
    `al que tuvo acceso, a la que tuvo acceso, a los que tuvo acceso, a las que tuvo acceso, al que ha tenido acceso, a los que ha tenido acceso, obtenido por, obtenida por, visto por, en poder de, consultado por`,
  ),
  outlet: list(
    `diario, periódico, revista, cadena, emisora, portal, agencia, medio, medios, prensa, radio, televisión, canal, semanario, web`,
  ),
  organisation: list(
    `empresa, grupo, compañía, firma, banco, club, ministerio, gobierno, tribunal, juzgado, policía, fiscalía, sindicato, partido, asociación, federación, fundación, universidad, hospital, laboratorio, fabricante, operador, operadora, aseguradora, petrolera, minera, aerolínea, constructora, comisión, consejo, ayuntamiento, alcaldía, embajada, ejército, agencia, autoridad, autoridades, dirección, presidencia, kremlin, museo, instituto, oficina, fábrica, cadena, marca, palacio, regulador, eléctrica, consorcio, cooperativa, naviera, entidad, junta, diputación, cancillería, casa blanca, sa, sl, junta directiva`,
  ),
  he: list(`él, ella, ellos, ellas`),
  stop: list(
    `y, e, pero, que, cuando, mientras, donde, quien, tras, después, aunque, si, porque, como, o, antes, cuyo, según, sobre`,
  ),
  article: list(`el, la, los, las, un, una, unos, unas, del, al, su, sus, este, esta, estos, estas, ese, esa, de, lo`),
  auxiliary: list(`ha, han, había, habían, es, son, fue, fueron, se`),
  adverb: list(
    `también, ya, aún, todavía, siempre, rotundamente, categóricamente, tajantemente, firmemente, oficialmente, públicamente, rápidamente, inmediatamente, este, el, hoy, ayer, luego, después, además, por, su, parte, sin, embargo, nuevamente, de, nuevo, acá, aquí, allí, así, entonces, ahora, recientemente, inicialmente, solo, sólo, apenas, asimismo, a su vez, claramente, tajante`,
  ),
}
