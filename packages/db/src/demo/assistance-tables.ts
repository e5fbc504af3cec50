/** What assistance is written to; all other records have their citations there too. */
export const ASSISTANCE_TABLES: readonly string[] = ['assistance_activity', 'assistance_region', 'citation']
