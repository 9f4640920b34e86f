const OLDEST = [22, 12] as const

function stop(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** Ends with one clear line where this Node cannot carry the desk: its database would load and then crash. */
export function refuseOldNode(version: string = process.versions.node, end: (line: string) => never = stop): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  end(`On Record needs Node ${OLDEST.join('.')} or newer; this is ${version}. Start it with npm start.`)
}
