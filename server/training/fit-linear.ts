/** An instance: features of each option, and which one is right (index), or -1 for none of them. */
export interface Choice {
  options: number[][]
  right: number
}

export interface Example {
  features: number[]
  label: boolean
}

interface Settings {
  buckets: number
  epochs: number
  rate: number
  /** L2 penalty a step. */
  decay: number
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Numerical Recipes' linear congruential generator: the same order every time. */
function shuffled(n: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  let s = seed >>> 0
  for (let i = n - 1; i > 0; i--) {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    const j = s % (i + 1)
    const [x, y] = [order[i] ?? 0, order[j] ?? 0]
    order[i] = y
    order[j] = x
  }
  return order
}

/** AdaGrad (Duchi, Hazan & Singer 2011) on hashed features; `sum` gives a feature's running weight. */
class Weights {
  readonly values: Float32Array
  readonly seen: Float32Array
  private readonly settings: Settings
  constructor(settings: Settings) {
    this.settings = settings
    this.values = new Float32Array(settings.buckets)
    this.seen = new Float32Array(settings.buckets).fill(1e-6)
  }
  score(features: readonly number[]): number {
    let sum = 0
    for (const f of features) sum += this.values[f % this.settings.buckets] ?? 0
    return sum
  }
  step(features: readonly number[], error: number): void {
    for (const feature of features) {
      const i = feature % this.settings.buckets
      const value = this.values[i] ?? 0
      const slope = error - this.settings.decay * value
      const seen = (this.seen[i] ?? 0) + slope * slope
      this.seen[i] = seen
      this.values[i] = value + (this.settings.rate * slope) / Math.sqrt(seen)
    }
  }
}

/** Logistic regression: weights per bucket. */
export function fitLogistic(examples: readonly Example[], settings: Settings): Float32Array {
  const w = new Weights(settings)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(examples.length, epoch + 1)) {
      const e = examples[i]
      if (e) w.step(e.features, (e.label ? 1 : 0) - sigmoid(w.score(e.features)))
    }
  }
  return w.values
}

/** Conditional logit over the options of each choice, "none" scoring 0. */
export function fitChoices(choices: readonly Choice[], settings: Settings): Float32Array {
  const w = new Weights(settings)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(choices.length, epoch + 1)) {
      const choice = choices[i]
      if (!choice) continue
      const powers = choice.options.map((o) => Math.exp(Math.min(30, w.score(o))))
      const total = powers.reduce((x, y) => x + y, 1)
      choice.options.forEach((o, n) => w.step(o, (n === choice.right ? 1 : 0) - (powers[n] ?? 0) / total))
    }
  }
  return w.values
}
