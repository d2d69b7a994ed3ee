/** How many characters LinkedIn takes with an invitation of anybody. */
export const LONGEST_INVITATION = 200;
