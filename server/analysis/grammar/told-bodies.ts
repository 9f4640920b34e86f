/**
 * What stands right before a firm's name to say what it is: "dairy group Lumilac Nutrition", "Baustoffkonzern Kronstad
 * Zement", "le groupe Vandel Frères". In English its own kind goes before ("the company Ada Brenk founded" tells none).
 */
const KIND =
  /(?:(?<=\p{L}[ -])(?<!(?:^|[^\p{L}])(?:the|an?|his|her|its|their|our|my) )(?:group|company|firm|maker|manufacturer|producer|retailer|operator|developer|supplier|contractor|insurer|lender|publisher|chain|utility|airline|carrier|start-?up)|\p{L}{3,}(?:maker|builder)|(?:\p{L}{2,}(?:konzern|hersteller|anbieter|betreiber|händler|versicherer|dienstleister|unternehmen|produzent|gesellschaft))|(?:groupe|constructeur|fabricant|l['’]entreprise|société)(?: \p{Ll}+)?|(?:grupo|empresa|compañía|fabricante)(?: \p{Ll}+)?|(?:компания|компании|концерн|холдинг|группа|компанія|компанії|група)) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+)/gu

/** Names of two words and more that the copy tells as firms': nobody is called so. */
export function toldBodies(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { 1: name } of text.matchAll(KIND)) if (name && /^\p{Lu}/u.test(name)) names.add(name)
  return names
}
