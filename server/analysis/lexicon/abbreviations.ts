/** Words whose full stop ends no sentence, in the languages that are read. */
export const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof gen sen rep gov lt col capt sgt maj adm hon rev st jr sr vs inc ltd co corp plc bros no nos art
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx est dept univ u.s u.k u.n e.u
  a.m p.m e.g i.e etc mln bln pct fig ed al
  г гг т.е т.д т.п им ул д руб млн млрд тыс св проф акад обл р-н м-р та ін грн
  z.b u.a d.h bzw ca nr str dr prof hr fr mio mrd usw vgl sog ggf
  m mme mlle mm me p.ex env av bd art cf
  sra dña d pág núm aprox ee.uu av`
    .split(/\s+/)
    .filter(Boolean),
)
