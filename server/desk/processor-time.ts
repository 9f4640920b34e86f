/** Milliseconds of a processor, of what Node tells in microseconds. */
export const processorMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000
