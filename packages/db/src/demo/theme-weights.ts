/** By code of the proposal theme; made up, only meant to look like life. */
export const THEME_WEIGHTS: Readonly<Record<string, number>> = {
  integration: 18,
  labour: 16,
  legislation: 14,
  rights: 13,
  migration_policy: 11,
  council_work: 8,
  public_participation: 7,
  asylum: 6,
  state_control: 4,
  statelessness: 3,
}
