export type { DemoOptions } from './demo-options.ts'
export { DEMO_SIZE } from './demo-options.ts'
export { loadDemo } from './load-demo.ts'
