/** The one place of the extension in the activity bar. */
export const viewContainer = { id: 'jobSearch', title: 'Job Search', icon: 'media/icon.svg' } as const;

/** The trees of the sidebar, from what is due to what has been, and what is around the note in front. */
export const views = {
  'jobSearch.followUps': { name: 'Follow-ups', contextualTitle: 'Job Search', visibility: 'visible' },
  'jobSearch.contacts': { name: 'Contacts', contextualTitle: 'Job Search', visibility: 'visible' },
  'jobSearch.interviews': { name: 'Interviews', contextualTitle: 'Job Search', visibility: 'visible' },
  'jobSearch.backlinks': { name: 'Backlinks', contextualTitle: 'Job Search', visibility: 'collapsed' },
} as const;

/** The id of a tree. */
export type ViewId = keyof typeof views;

/** What an empty tree says, and the acts that it offers; a link alone on its line is shown as a button. */
export const welcomes = [
  {
    view: 'jobSearch.followUps',
    when: '!jobSearch.hasSearch && jobSearch.isReady && workspaceFolderCount != 0',
    contents:
      'Keep the people, conversations and letters of your job search as plain notes in a folder. Nothing leaves it.\n[Set Up a Job Search Here](command:jobSearch.setUp)\nOr look around first:\n[Open an Example](command:jobSearch.openExample)',
  },
  {
    view: 'jobSearch.followUps',
    when: '!jobSearch.hasSearch && workspaceFolderCount == 0',
    contents:
      'Keep the people, conversations and letters of your job search as plain notes in a folder. Nothing leaves it.\n[Set Up a Job Search](command:jobSearch.setUp)\nOr look around first:\n[Open an Example](command:jobSearch.openExample)',
  },
  {
    view: 'jobSearch.followUps',
    when: 'jobSearch.hasSearch && !jobSearch.hasFollowUps',
    contents:
      'Nothing is due. A good day to meet somebody.\n[New Informational Interview…](command:jobSearch.newInformationalInterview)',
  },
  {
    view: 'jobSearch.contacts',
    when: 'jobSearch.hasSearch && !jobSearch.hasContacts',
    contents:
      'Begin close to home: a friend, somebody you worked with, somebody from your old school.\n[Add a First Contact](command:jobSearch.newContact)',
  },
  {
    view: 'jobSearch.interviews',
    when: 'jobSearch.hasSearch && !jobSearch.hasInterviews',
    contents:
      'Half an hour with somebody who does the work tells you more than a week of reading.\n[New Informational Interview…](command:jobSearch.newInformationalInterview)',
  },
  {
    view: 'jobSearch.backlinks',
    when: 'jobSearch.hasSearch && !jobSearch.hasNoteInFront',
    contents: 'Open a note, and everything that links to it is listed here.',
  },
  {
    view: 'jobSearch.backlinks',
    when: 'jobSearch.hasNoteInFront',
    contents:
      'No other note links here yet. Somebody’s name between double brackets, as in [[Maya Okafor]], makes a link.',
  },
] as const;

/** The context keys that menus and welcomes ask for. */
export const contextKeys = [
  'jobSearch.isReady',
  'jobSearch.hasSearch',
  'jobSearch.hasFollowUps',
  'jobSearch.hasContacts',
  'jobSearch.hasInterviews',
  'jobSearch.hasNoteInFront',
  'jobSearch.hasSentLetterInFront',
  'jobSearch.isFiltered',
] as const;
export type ContextKey = (typeof contextKeys)[number];
