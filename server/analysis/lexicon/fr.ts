import { type Lexicon, list } from './lexicon.ts'

/** "A-t-il déclaré" behind a quotation for "il a déclaré". */
const withClitics = (said: readonly string[]): string[] => {
  const participles = said.flatMap((phrase) => /^a (\p{L}+)$/u.exec(phrase)?.[1] ?? [])
  return [
    ...said,
    ...participles.flatMap((word) =>
      ['a-t-il', 'a-t-elle', 'ont-ils', 'ont-elles', 'avait-il', 'avait-elle'].map((v) => `${v} ${word}`),
    ),
  ]
}

export const fr: Lexicon = {
  language: 'fr',
  say: withClitics(
    list(
      `maintient, maintiennent, a maintenu, met fin à la rumeur, a mis fin à la rumeur, mettent fin à la rumeur, corrige, a rectifié, rectifie, proteste, a protesté, sourit, a souri, s'esclaffe, coupe court à la rumeur, tient à rassurer, a tenu à rassurer, rassure, rassurent, a rassuré, s'indigne, s'insurge, s'est indigné, s'est indignée, soupire, a soupiré, peste, s'étonne, s'agace, promet juré, l'affirme, l'assure, a déclaré, ont déclaré, déclare, déclarent, a affirmé, ont affirmé, affirme, affirment, a assuré, ont assuré, assure, assurent, a indiqué, ont indiqué, indique, indiquent, a précisé, précise, précisent, a dit, ont dit, dit, disent, a expliqué, explique, a réagi, réagit, a souligné, souligne, a répondu, répond, répondent, a rapporté, rapporte, rapportent, écrit, a écrit, a annoncé, ont annoncé, annonce, annoncent, a ajouté, ajoute, a fait savoir, fait savoir, a estimé, estime, a insisté, insiste, a répété, ont répété, répète, a réaffirmé, ont réaffirmé, réaffirme, a réitéré, ont réitéré, réitère, a martelé, martèle, a soutenu, soutient, soutiennent, a révélé, révèle, a confié, confie, a rappelé, rappelle, a lancé, lance, a tweeté, a appris, peut-on lire, a répliqué, réplique, a rétorqué, rétorque, a posté, a publié, a tranché, tranche, ont fait savoir, tient à préciser, tiennent à préciser, tient à rappeler, tient à souligner, souhaite préciser, souhaitent préciser, souhaite rappeler, a tenu à préciser, a tenu à rappeler, ont répondu, ont répliqué, ont rétorqué, a ironisé, ironise, ironisent, a plaisanté, plaisante, s'amuse, s'est amusé, s'est amusée, a ri, a raillé, a riposté, riposte, a corrigé, corrige, a juré, jure, jurent, a certifié, certifie, a garanti, garantit, a objecté, objecte, a fait valoir, fait valoir, a clamé, clame, a balayé, balaie, a évacué, évacue, a coupé, a éclaté de rire`,
    ),
  ),
  speech: list(
    `a appelé, appelle, a critiqué, critique, a accusé, accuse, a promis, promet, a demandé, demande, a prévenu, prévient, a salué, salue, a regretté, regrette, a condamné, condamne, a espéré, espère, pense, a commenté, commente, a proposé, propose, a averti, avertit`,
  ),
  confirm: list(
    `a confirmé, ont confirmé, confirme, confirment, a reconnu, ont reconnu, reconnaît, reconnaissent, a admis, admet, a avoué, avoue`,
  ),
  deny: list(
    `exclut que, a exclu que, excluent que, ont exclu que, fait taire les rumeurs, a fait taire les rumeurs, met fin aux rumeurs, a mis fin aux spéculations, a démenti, a de nouveau démenti, a à nouveau démenti, ont de nouveau démenti, ont à nouveau démenti, a de nouveau nié, a à nouveau nié, ont démenti, dément, démentent, démentait, démentaient, a nié, ont nié, nie, nient, niait, niaient, a contesté, ont contesté, conteste, contestent, a réfuté, ont réfuté, réfute, réfutent, a opposé un démenti, oppose un démenti, a apporté un démenti, a catégoriquement démenti, a formellement démenti, a vigoureusement démenti, s'est défendu, se défend, ont opposé un démenti, a publié un démenti, s'inscrit en faux, s'est inscrit en faux, s'est inscrite en faux, a récusé, récuse, récusent, clame son innocence, a clamé son innocence, clament leur innocence, ont clamé leur innocence, plaide non coupable, a plaidé non coupable, proteste de son innocence, a protesté de son innocence, a proclamé son innocence, proclame son innocence, se défend de, se défendent, se sont défendus, s'est défendue, s'inscrivent en faux, se sont inscrits en faux, a tordu le cou, tord le cou, ont tordu le cou, tord le coup, a mis fin aux rumeurs, coupe court, a coupé court, ont coupé court, démentant, niant, réfutant, exclut avoir, a exclu avoir, exclut catégoriquement`,
  ),
  rebut: list(
    `a ironisé sur, ironise sur, s'est moqué de, s'est moquée de, s'est moqué du, s'est moquée du, s'est moqué des, se moque de, se moque du, a raillé, raille, a ri de, a tourné en dérision, tourne en dérision, a ridiculisé, a rejeté, ont rejeté, rejette, rejettent, a récusé, récuse, récusent, a balayé, balaie, balayent, a écarté, écarte, a repoussé, repousse, s'inscrit en faux, s'est inscrit en faux`,
  ),
  call: list(
    `a qualifié, ont qualifié, qualifie, qualifient, a jugé, juge, jugent, a traité, traite, a dénoncé, dénonce, dénoncent, a parlé, parle, évoque, a évoqué`,
  ),
  false: list(
    `légende urbaine, légendes urbaines, faux, fausse, fausses, fausseté, infondé, infondée, infondés, infondées, mensonge, mensonges, mensonger, mensongère, mensongères, mensongers, dénué de tout fondement, dénuée de tout fondement, dénués de tout fondement, dénuées de tout fondement, dénuées de fondement, dénuée de fondement, dénué de fondement, sans fondement, sans aucun fondement, pure fiction, fiction, invention, inventions, pure invention, inventé, inventée, inventées, inexact, inexacte, inexactes, erroné, erronée, erronées, fantaisiste, fantaisistes, absurde, absurdes, fake news, fake, infox, intox, canular, affabulation, affabulations, montage, ridicule, ridicules, grotesque, calomnie, calomnies, calomnieux, calomnieuses, diffamatoire, diffamatoires, pas vrai, rien de vrai, bobard, fable, roman, n'importe quoi, mensongèrement, désinformation, rumeur, rumeurs, spéculation, spéculations, élucubrations, contre-vérités, fausse nouvelle, fausses nouvelles, élucubration, sornettes, balivernes, fables, ragots, racontars, délirant, délirante, cousu de fil blanc, pur fantasme, invraisemblable, farfelu, farfelue, farfelus, farfelues, tiré par les cheveux, tirée par les cheveux, tirées par les cheveux, abracadabrantesque, abracadabrantesques, loufoque, loufoques, rocambolesque, rocambolesques, saugrenu, saugrenue, saugrenues, risible, risibles, aberrant, aberrante, aberrantes, insensé, insensée, insensées, ineptie, inepties, bêtise, bêtises, sottise, sottises, foutaise, foutaises, contrevérité, contrevérités, contraire à la vérité, contraires à la vérité, contraire à la réalité, tissu de mensonges, pures inventions, de pure invention, fantasme, fantasmes, diffamation, diffamations, controuvé, controuvée, controuvées, non fondé, non fondée, non fondées, non fondés, exagéré, exagérée, exagérées, malveillant, malveillante, malveillantes, du grand n'importe quoi, deepfake, trucage, truqué, truquée, manipulation, manipulations`,
  ),
  disavowal: list(
    `a bien l'intention de rester, ont bien l'intention de rester, bien l'intention de rester, rien de tout ça n'est vrai, rien de cela n'est vrai, rien n'est vrai, n'ont jamais eu lieu, pas un mot de vrai, sans aucun fondement, ne repose sur rien, ne reposent sur rien, ne repose sur aucun, ne reposent sur aucun, manque de fondement, manquent de fondement, relève de la fiction, relève de l'invention, relève de la fantaisie, relèvent de la fiction, relèvent de l'invention, relèvent de la fantaisie, ne tient pas debout, ne correspond pas à la réalité, ne correspondent pas à la réalité, ne correspond à rien, ne correspond à aucune réalité, un démenti formel, un démenti, oppose un démenti, n'a jamais eu lieu, n'a pas eu lieu, jamais eu lieu, n'a jamais existé, n'existe pas, rien à voir, aucun projet, n'a pas l'intention, aucune intention, il n'y a pas eu, il n'y a jamais eu, il n'y a eu aucun, contrairement à, je démens, nous démentons, je nie, nous nions, rien de tel, pas question, aucun lien, ce n'est pas vrai, n'est pas vrai, c'est faux, démenti formel, démenti catégorique, il n'en est rien, il n'en a jamais été question, n'a jamais été question, rien de tout cela, est faux, sont fausses, est innocent, est innocente, sont innocents, suis innocent, suis innocente, étranger à, étrangère à, étrangers à, jamais de la vie, loin de la vérité, loin de la réalité, aucune raison d'être, aucun rapport, n'ont rien à voir, n'a rien à voir, aucun fondement, n'ont aucun fondement, n'a aucun fondement, tout le contraire, pas le moindre, pas la moindre, rien à me reprocher, rien à nous reprocher, rien à se reprocher, rien à cacher, c'est le contraire, tout l'inverse`,
  ),
  denial: list(`démenti, démentis`),
  warn: list(
    `mis en garde contre, mise en garde contre, met en garde contre, mettent en garde contre, alerte sur, alerté sur, signalé`,
  ),
  reportNoun: list(
    `idée, hypothèses, chiffres, scénario, craintes, information, informations, accusation, accusations, rumeur, rumeurs, allégation, allégations, article, articles, affirmation, affirmations, propos, récit, version, versions, reportage, reproche, reproches, critiques, spéculations, hypothèse, soupçons, publication, révélations, mise en cause, implication, thèse, insinuations, bruits, bruit, on-dit, fuite, fuites, ragots, dires, dénonciations, soupçon, insinuation, allusions, commentaires, vidéo, titres`,
  ),
  granted: list(
    `demande, demandes, requête, recours, appel, offre, offres, proposition, propositions, visa, permis, entrée, accès, pourvoi, candidature`,
  ),
  noComment: list(
    `rien à ajouter, refusée à tout commentaire, refusés à tout commentaire, refusé à commenter, s'est refusé à tout commentaire, s'est refusée à tout commentaire, s'est abstenu de tout commentaire, s'est abstenue de tout commentaire, s'abstient de commenter, ne fait pas de commentaire, ne font pas de commentaire, ne faisons pas de commentaire, ferai pas de commentaire, ferons pas de commentaire, pas d'autre commentaire, n'en dirai pas plus, n'en dirons pas plus, ne m'exprimerai pas, ne nous exprimons pas, ne s'exprime pas, ne s'exprimera pas, n'a pas voulu commenter, n'a pas voulu s'exprimer, pas voulu commenter, pas voulu s'exprimer, botté en touche, botte en touche, vais pas commenter, va pas commenter, allons pas commenter, vont pas commenter, ne commenterai pas, ne commenterons pas, ne commentera pas, pas à commenter, pas commenter, refusé de commenter, refusé de faire, refusé de s'exprimer, refusé tout commentaire, refusé à tout commentaire, refuse à tout commentaire, refuse tout commentaire, refuse de commenter, refusé de répondre, pas souhaité commenter, pas souhaité s'exprimer, pas souhaité faire de commentaire, pas souhaité réagir, pas souhaité répondre, ne souhaite pas commenter, ne souhaite pas s'exprimer, ne commente pas, ne commentent pas, ne commentons pas, pas commenté, pas fait de commentaire, aucun commentaire, sans commentaire, pas de commentaire, décliné tout commentaire, ni confirmer ni démentir, ni confirmé ni démenti, ni confirmer ni infirmer, ni confirmé ni infirmé, ne confirme ni ne dément, ni ne dément, ni infirmer, de confirmer ou de démentir, rien à dire, rien à déclarer`,
  ),
  noAnswer: list(`pas répondu, n'a pas donné suite, pas donné suite, injoignable, injoignables, pas réagi`),
  undenied: list(
    `s'il dément, s'il nie, s'ils démentent, s'elle dément, si elle dément, quiconque nie, ceux qui nient, qui nient, pas le nier, pas nié, ne nie pas, ne nient pas, n'a pas démenti, pas démenti, n'a pas nié, ne dément pas, ne démentent pas, ne conteste pas, pas contesté, pas contestée, sans démentir, ni démenti, ni démentir, ni ne dément, peut pas nier, peux pas nier, personne ne nie, nul ne conteste, difficile de nier, nier, démentir, si * dément, si * nie, ou démenti`,
  ),
  history: list(`toujours, depuis longtemps, depuis des années, l'an dernier, à l'époque, jadis, autrefois`),
  earlier: list(`avait, avaient, déjà, plus tôt, auparavant, précédemment`),
  negation: list(`ne, n'[\\p{L}]{1,14}, aucun, aucune, jamais, rien, personne, nullement, ni, pas`),
  idle: list(
    `rien n'indique, rien ne laisse, rien ne permet, rien ne prouve, n'aurait pas dû, n'aurait jamais dû, n'aurions pas dû, ne suppose, n'entraîne, aucun risque, pas de danger, pas de risque, pas de victime~, pas de blessé~, ne commente, ne sera, ne seront, ne veut, ne peut, ne peuvent, n'exclut, pas souhaité, ne souhaite, pas pu, aucun danger, aucune victime, aucun blessé, ne devrait, ne pourra, ne compte pas, pas en mesure, pas répondu, n'a pas répondu, n'attend, ne sait, ne pense, pas encore, ne fera, ne va pas, ne serait, pas seulement, n'est pas exclu, ne reste, pas confirmé, n'a pas confirmé, ne confirme, aucun doute, aucun commentaire, pas précisé, n'a pas précisé, ne doit, il ne faut, il n'y a pas de danger, n'y a pas de quoi, n'est pas nécessaire, pas nécessaire, pas le nier, ne peux, n'a fait aucune victime, n'a pas fait de victime~, pas fait de blessé~, aucun mort, aucun dégât, personne n'a été blessé~, ne spécule, ne spéculera, pas spéculer, rien d'autre, rien de plus, rien à ajouter, aucun regret, n'est pas fourni, personne n'est contre, n'est opposé, pas à moi, pas à nous, n'a pas fait de victimes, n'avons pas encore, n'ont pas encore, n'a pas encore, aucune interpellation, aucune arrestation, pas décidé, pas tranché, pas satisfait~, pas inquiet~, ne s'applique, personne ne nie, personne ne conteste, nul ne, personne n'est, personne n'ignore`,
  ),
  adverse: list(
    `contrairement à, malgré, en réponse à, après la publication, accusé d', accusée d', accusé de, accusée de, comme l'affirme, comme l'a affirmé, en réaction à`,
  ),
  accordingTo: list(`à entendre, si l'on en croit, selon, d'après, à en croire, de l'avis de, aux dires de`),
  spokes: list(
    `porte-parole, avocat, avocate, avocats, service de presse, attaché de presse, attachée de presse, directeur de la communication, directrice de la communication, représentant, représentante, avocates, conseils, défenseur, représentants`,
  ),
  head: list(
    `directeur, directrice, directeur général, directrice générale, président, présidente, pdg, patron, patronne, maire, chef, cheffe, gouverneur, gouverneure, entraîneur, entraîneuse, dirigeant, dirigeante, préfet, préfète, commandant, secrétaire général, secrétaire générale, fondateur, fondatrice, capitaine, recteur, procureur, procureure, gérant, proviseur, proviseure, principal, principale, évêque, archevêque, curé, doyen, doyenne, propriétaire, conservateur, conservatrice, adjoint, adjointe, shérif, commissaire, chef d'orchestre`,
  ),
  minister: list(`ministre, premier ministre, première ministre, chancelier, chancelière`),
  unnamed: list(
    `source, sources, responsable, responsables, personne, personnes, proche, proches, diplomate, diplomates, expert, experts, analystes, témoins, témoin, employés, salariés, fonctionnaires, observateurs, conseiller, conseillers, élus`,
  ),
  document: list(
    `document, documents, enregistrement, lettre, courrier, courriels, courriel, note, procès-verbal, rapport, fichier, fichiers, vidéo, liste`,
  ),
  seenBy: list(
    `consulté par, consultés par, consultée par, consultées par, obtenu par, obtenus par, obtenue par, vu par, que s'est procuré, révélés par, dont * a pris connaissance`,
  ),
  outlet: list(`journal, quotidien, hebdomadaire, magazine, chaîne, radio, site, agence, presse, média, médias, revue`),
  organisation: list(
    `entreprise, groupe, société, compagnie, banque, club, ministère, gouvernement, tribunal, cour, police, parquet, syndicat, parti, association, fédération, fondation, université, hôpital, laboratoire, constructeur, avionneur, fabricant, exploitant, opérateur, assureur, commission, conseil, mairie, préfecture, ambassade, armée, agence, autorité, autorités, direction, présidence, élysée, kremlin, musée, institut, office, bureau, usine, firme, chaîne, enseigne, palais, régulateur, métropole, région, municipalité, éditeur, coopérative, sa, sas, sarl`,
  ),
  he: list(`il, elle, ils, elles`),
  stop: list(
    `et, mais, que, qu', qui, où, quand, lorsque, après, alors, dont, car, comme, lors, avant, pendant, si, tandis, puis, ou, selon`,
  ),
  article: list(
    `le, la, les, l', un, une, des, du, de, d', ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos`,
  ),
  auxiliary: list(`a, ont, est, sont, avait, avaient, était, étaient, s', se`),
  adverb: list(
    `aussi, également, déjà, encore, toujours, formellement, catégoriquement, fermement, vivement, vigoureusement, officiellement, publiquement, rapidement, immédiatement, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, soir, matin, depuis, pourtant, cependant, ensuite, en, pour, sa, part, quant, à, lui, elle, aussitôt, ainsi, notamment, clairement, sèchement`,
  ),
}
