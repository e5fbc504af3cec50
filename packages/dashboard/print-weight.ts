import { GOAL, type Weight, weightOfCharts, weightOfOverview } from './weight.ts'

const overview = weightOfOverview()
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const lines = ({ scripts }: Weight) =>
  scripts.map(({ file, bytes }) => `  ${kB(bytes).padStart(9)}  ${file}\n`).join('')

process.stdout.write(`Until the overview shows, compressed as the server sends it:\n${lines(overview)}`)
process.stdout.write(`  ${kB(overview.bytes).padStart(9)}  of at most ${kB(GOAL)}\n`)
process.stdout.write(`After that, for its charts over time:\n${lines(weightOfCharts())}`)
