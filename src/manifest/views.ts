/** The one place of the extension in the activity bar. */
export const viewContainer = { id: 'jobSearch', title: 'Job Search', icon: 'media/icon.svg' } as const;

/** The trees of the sidebar, from what is due to what has been. */
export const views = {
  'jobSearch.followUps': { name: 'Follow-ups', contextualTitle: 'Job Search', visibility: 'visible' },
  'jobSearch.contacts': { name: 'Contacts', contextualTitle: 'Job Search', visibility: 'visible' },
  'jobSearch.interviews': { name: 'Interviews', contextualTitle: 'Job Search', visibility: 'visible' },
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
] as const;

/** The context keys that menus and welcomes ask for. */
export const contextKeys = [
  'jobSearch.isReady',
  'jobSearch.hasSearch',
  'jobSearch.hasFollowUps',
  'jobSearch.hasContacts',
  'jobSearch.hasInterviews',
] as const;
export type ContextKey = (typeof contextKeys)[number];
