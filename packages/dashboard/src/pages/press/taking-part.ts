/** The parts of the council that the page asks for; the work of others that is kept for context is none of them. */
export const TAKING_PART = 'ORGANIZER,SUPPORTER,PARTICIPANT,SUBJECT'
