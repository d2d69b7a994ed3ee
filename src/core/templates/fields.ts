/**
 * What a template may speak of. The words on the right are English, as the letters are: they stand in a letter as a gap
 * to be filled in where the notes do not know the field, and say in completions what it is.
 */
export const FIELDS = {
  'to.name': 'their name',
  'to.first_name': 'their first name',
  'to.role': 'their role',
  'to.company': 'their company',
  'to.found_via': 'what you found them by, as you would say it to them',
  how_found: 'How you found them, in a sentence',
  'referrer.name': 'your mutual acquaintance',
  'introduced.name': 'whom they put you in touch with, or could',
  'me.name': 'Your name',
  'me.headline': 'Your background, in one line',
  'me.phone': 'your telephone number',
  'me.email': 'your e-mail address',
  'me.signature': 'Your name',
  'me.reach': 'your telephone number or e-mail address',
  focus: 'the field that you are exploring',
  'interview.when': 'on the day you met',
  'interview.day': 'the day',
  'interview.time': 'the hour',
  'interview.logistics': 'How and where you will talk, in a sentence',
  topic: 'one thing that they said',
  second_topic: 'another thing that they said',
  promise: 'what you promised them',
  person_named: 'whom they named',
  'opportunity.title': 'the job',
  'opportunity.company': 'the company',
  'sent.when': 'on the day you wrote',
  'feedback.day': 'the day that they named',
  today: 'the day of this letter',
  two_days: 'two days that suit you',
  next_contact: 'the day on which you will be in touch',
} as const;
export type FieldName = keyof typeof FIELDS;

/** What the notes know; a field that is missing or undefined is not known. */
export type FieldValues = Readonly<Partial<Record<FieldName, string | undefined>>>;

/** Whether a template may speak of something by this name. */
export function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}
