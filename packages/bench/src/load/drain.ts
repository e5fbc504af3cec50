import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const LOOK_MS = 100
const IDLE_SHARE = 0.85

/** Waits until the machine is idle, so that what one system left to do does not slow the next, but no longer than `patienceMs`. */
export async function drain(patienceMs: number): Promise<void> {
  const start = performance.now()
  while (performance.now() - start < patienceMs) {
    const before = cpuTimes()
    await sleep(LOOK_MS)
    const after = cpuTimes()
    if ((after.idle - before.idle) / (after.all - before.all) >= IDLE_SHARE) return
  }
}

function cpuTimes(): { readonly idle: number; readonly all: number } {
  let idle = 0
  let all = 0
  for (const { times } of cpus()) {
    idle += times.idle
    all += times.user + times.nice + times.sys + times.idle + times.irq
  }
  return { idle, all }
}
