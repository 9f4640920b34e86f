/** "Представитель Минобороны Тарвии полковник Игорь Марш": the rank is the officer's, no part of the body's name. */
const RANK_BEHIND =
  / (?:(?:под)?полковник|майор|генерал(?:-\p{L}+)?|капитан|капітан|(?:контр-|вице-)?адмирал|адмірал|(?:під)полковник|лейтенант)$/u

/** "The ministry's information department", "департамента информации Минобороны": by whose it is. */
const OF_PRESS =
  /^(.+?)['’]s? (?:press|information|media|communications?|public relations|pr|public affairs) (?:and \p{L}+ )?(?:department|office|service|directorate|division|bureau|desk|section|team|cent(?:re|er))$/iu
const PRESS_OF =
  /^(?:департамента|управления|отдела|центра|департаменту|управління|відділу|центру) (?:информации(?: и печати)?|информационного обеспечения|массовых коммуникаций|общественных связей|(?:по )?связ(?:ей|ям) с общественностью|прессы|інформації|комунікацій|масових комунікацій|зв['’]язків із? громадськістю) (?=\p{Lu})/iu
export const withoutDepartment = (words: string): string => words.replace(OF_PRESS, '$1').replace(PRESS_OF, '')

/** "The head of Lunde Bank drank a glass of water and said": what somebody did, behind the body's name. */
const WHAT_IT_DID =
  /^((?:\S+ )*\p{Lu}\S*) (?:drank|ate|rose|took|went|came|left|stood|sat|told|held|put|gave|made|saw|met|spoke|wrote|drove|flew|broke|threw|wore|shook|fell|laid|paid|bought|brought|caught|kept|began|chose|sent|sold|cut|let|spent|lost|won|walked|climbed|opened|turned|stepped|smiled|raised|waved|looked|arrived|appeared|toured|visited|joined|used) .*$/u

/** "Dockers' Union national secretary": how far an office reaches is no part of the body's name. */
const REACHES = / (?:national|general|regional|federal|international|provincial|executive|permanent|honorary|deputy)$/u
export const withoutReach = (owner: string): string => (/^\p{Lu}/u.test(owner) ? owner.replace(REACHES, '') : owner)

/** A body's name as it stands behind an office, without a rank, a department or a verb that follows it. */
export const trimmed = (named: string): string =>
  withoutDepartment(named.replace(RANK_BEHIND, '').replace(WHAT_IT_DID, '$1'))
