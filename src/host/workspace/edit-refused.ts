/** A change to a note that could not be made, with the reason as a sentence. */
export class EditRefused extends Error {}
