const PAIRS = `министерства=министерство, ведомства=ведомство, правительства=правительство, комитета=комитет, компании=компания,
банка=банк, центробанка=центробанк, администрации=администрация, службы=служба, клуба=клуб, штаба=штаб, генштаба=генштаб,
генерального=генеральный, фонда=фонд, управления=управление, посольства=посольство, агентства=агентство, партии=партия,
офиса=офис, кремля=кремль, прокуратуры=прокуратура, полиции=полиция, федерации=федерация, университета=университет,
завода=завод, концерна=концерн, холдинга=холдинг, мэрии=мэрия, парламента=парламент, совета=совет, суда=суд,
минобороны=минобороны, центрального=центральный, национального=национальный, государственного=государственный,
міністерства=міністерство, відомства=відомство, уряду=уряд, комітету=комітет, компанії=компанія, банку=банк,
адміністрації=адміністрація, служби=служба, фонду=фонд, управління=управління, агентства=агентство, партії=партія,
офісу=офіс, прокуратури=прокуратура, поліції=поліція, федерації=федерація, університету=університет, заводу=завод,
парламенту=парламент, ради=рада, суду=суд, генштабу=генштаб, штабу=штаб, клубу=клуб, концерну=концерн`

const NOMINATIVE: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/,\s*/).map((pair): [string, string] => {
    const [genitive = '', nominative = ''] = pair.trim().split('=')
    return [genitive, nominative]
  }),
)

const withCapital = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/**
 * A Russian or Ukrainian body by its own name where copy has it in the genitive: "представитель министерства обороны
 * Тарвии" speaks for "министерство обороны Тарвии". Words that stand in the genitive anyway stay.
 */
export function nominativeOf(name: string): string {
  const words = name.split(' ')
  const turned: string[] = []
  for (const word of words) {
    const known = NOMINATIVE.get(word.toLowerCase())
    if (known === undefined) break
    turned.push(withCapital(known, word))
    // The body's noun ends it: what follows is whose it is.
    if (!/(?:ого|ий|ый)$/u.test(word.toLowerCase())) break
  }
  return [...turned, ...words.slice(turned.length)].join(' ')
}
