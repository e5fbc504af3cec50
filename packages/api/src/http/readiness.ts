/** Whether this process should be sent questions: it is not stopping and its database answers. */
export class Readiness {
  readonly #checkDatabase: () => Promise<unknown>
  readonly #timeoutMs: number
  #running: Promise<boolean> | null = null
  #isStopping = false

  constructor(checkDatabase: () => Promise<unknown>, timeoutMs: number) {
    this.#checkDatabase = checkDatabase
    this.#timeoutMs = timeoutMs
  }

  stop(): void {
    this.#isStopping = true
  }

  async isReady(): Promise<boolean> {
    return !this.#isStopping && (await this.databaseAnswers())
  }

  /** Callers at the same time share one check, so that asking often costs the database nothing. */
  databaseAnswers(): Promise<boolean> {
    this.#running ??= this.#answersInTime().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  #answersInTime(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), this.#timeoutMs)
      this.#checkDatabase()
        .then(
          () => resolve(true),
          () => resolve(false),
        )
        .finally(() => clearTimeout(timer))
    })
  }
}
