/** A logistic regression over named signs in `order`; each weight is what one unit of its sign adds to the log-odds. */
export const logit =
  <Sign extends string>(order: readonly Sign[]) =>
  (weights: Readonly<Record<Sign, number>>) =>
  (signs: Readonly<Record<Sign, number>>): number =>
    1 / (1 + Math.exp(-order.reduce((odds, sign) => odds + weights[sign] * signs[sign], 0)))
