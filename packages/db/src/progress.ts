/** Told one line when a long step starts and, where it helps, how far it is. */
export type Progress = (message: string) => void
