/** Is a statement with how sure its maker was, 0 to 1, and whether it is right. */
export interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

/** Is a tenth of the scale of confidence, with the mean confidence and the share of right ones among what falls into it. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/** Is how far confidence can be trusted: ten bins, and how far it is off the mark on average, 0 to 1. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[]
  readonly expectedCalibrationError: number
}

const binCount = 10

/**
 * Compares how sure statements are with how often they are right, in ten bins of equal width; a confidence on a border
 * falls into the upper one. The expected calibration error is the mean distance between the two, each bin weighed by what
 * falls into it; 0 for no statements. Source: Guo et al. 2017, "On calibration of modern neural networks".
 */
export function reliability(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, index): ReliabilityBin => {
    const own = judged.filter(({ confidence }) => binOf(confidence) === index)
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      count: own.length,
      confidence: mean(own.map(({ confidence }) => confidence)),
      right: mean(own.map(({ isRight }) => Number(isRight))),
    }
  })
  const distance = bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0)
  return { bins, expectedCalibrationError: judged.length === 0 ? 0 : distance / judged.length }
}

const binOf = (confidence: number): number => Math.min(binCount - 1, Math.max(0, Math.floor(confidence * binCount)))

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Words a reliability curve: a bin to a line, with a bar as long as the share of right ones; empty bins left out. */
export function printReliability({ bins, expectedCalibrationError }: Reliability): string {
  const lines = bins.flatMap(({ from, to, count, confidence, right }) => {
    if (count === 0) return []
    const figures = `${percent(confidence)} sure  ${percent(right)} right`
    return [`${from.toFixed(1)}-${to.toFixed(1)}  ${String(count).padStart(5)}  ${figures}  ${bar(right)}`]
  })
  const error = `expected calibration error ${percent(expectedCalibrationError).trim()}`
  return `${[...lines, error].join('\n')}\n`
}

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`

const bar = (share: number): string => '#'.repeat(Math.round(20 * share))
