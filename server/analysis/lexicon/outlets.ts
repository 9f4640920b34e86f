/** Last (or first) words by which a name is known to be an outlet's. */
export const OUTLET_WORDS = new Set(
  `news times post journal gazette courier herald tribune ledger radio tv television wire newswire press sentinel telegraph daily chronicle observer guardian mirror broadcasting reuters examiner inquirer enquirer dispatch bulletin argus echo register star sun mail express standard globe review magazine weekly monitor mercury bugle beacon advertiser reporter newswatch online newspaper zeitung nachrichten rundschau anzeiger tagblatt tageblatt depesche kurier bote presse presse-dienst journalen posten bladet tidende avis avisen diario periódico heraldo noticias prensa gaceta agencia cadena radio-télévision télégramme dépêche tribuna corriere giornale gazzetta giornale вестник вести новости газета правда известия телеграф радио телеканал вісник новини агентство инфо інфо quotidien courrier écho matin república mundo país semana abendpost abendblatt morgenpost merkur хроника ведомости факты хроніка факти newsroom dienst business wochenblatt beobachter`.split(
    /\s+/,
  ),
)
