import type { SubmenuId } from './submenus';

/** Where a command is offered besides the palette. */
export interface MenuPlace {
  readonly menu: 'view/title' | 'view/item/context' | 'editor/title' | 'explorer/context' | SubmenuId;
  readonly when: string;
  readonly group: string;
  /** The lines of a view on which it stands, by their kinds; undefined where it stands on none. */
  readonly lines?: { readonly view: string; readonly kinds: readonly string[] };
}

/** A command as the manifest presents it. */
export interface CommandRow {
  /** In title case, what is done first; an ellipsis where something is asked even if it is known what it is done to. */
  readonly title: string;
  readonly icon?: `$(${string})`;
  /** When the palette offers it: always, where a search is open, or never because it needs something to act on. */
  readonly palette: 'always' | 'in-search' | 'never';
  readonly menus?: readonly MenuPlace[];
}

const IN_CONTACTS = 'view == jobSearch.contacts';
const IN_FOLLOW_UPS = 'view == jobSearch.followUps';
const IN_INTERVIEWS = 'view == jobSearch.interviews';

const title = (view: string, group: string): MenuPlace => ({ menu: 'view/title', when: view, group });
const item = (
  view: string,
  kind: string,
  group: string,
  menu: MenuPlace['menu'] = 'view/item/context',
): MenuPlace => ({
  menu,
  when: `${view} && viewItem =~ /\\b(${kind})\\b/`,
  group,
  lines: { view, kinds: kind.split('|') },
});

/** On the title of every tree, as the three show the same. */
const everyTitle = (group: string, when = ''): readonly MenuPlace[] =>
  [IN_FOLLOW_UPS, IN_CONTACTS, IN_INTERVIEWS].map((view) => title(`${view}${when}`, group));
const WHILE_FILTERED = ' && jobSearch.isFiltered';

/** An act that stands on the line itself and in its menu, both at the same place in their order. */
const act = (view: string, kind: string, order: number): readonly MenuPlace[] => [
  item(view, kind, `inline@${order}`),
  item(view, kind, `1_act@${order}`),
];

/** A letter to somebody, or about a talk wherever its line stands. */
const letterTo = (order: number): MenuPlace =>
  item(IN_CONTACTS, 'contact', `2_letter@${order}`, 'jobSearch.letterMenu');
const aboutTalk = (states: string, order: number): readonly MenuPlace[] =>
  [IN_INTERVIEWS, IN_CONTACTS].map((view) => item(view, states, `2_letter@${order}`, 'jobSearch.letterMenu'));

/** A conversation with somebody. */
const talkWith = (order: number): MenuPlace =>
  item(IN_CONTACTS, 'contact', `1_new@${order}`, 'jobSearch.interviewMenu');

/** What is done with a letter or a template, on its file and above its text. Their folders may have other names: the palette knows them all. */
const A_LETTER = 'jobSearch.hasSearch && resourcePath =~ /\\bletters\\b.*\\.md$/';
const A_TEMPLATE = 'jobSearch.hasSearch && resourcePath =~ /\\btemplates\\b.*\\.md$/';
const onFile = (when: string, group: string): MenuPlace => ({ menu: 'explorer/context', when, group });
const aboveText = (when: string, group: string): MenuPlace => ({ menu: 'editor/title', when, group });
const A_LETTER_TO_SEND = `${A_LETTER} && !jobSearch.hasSentLetterInFront`;

const A_COMPANY = 'jobSearch.hasSearch && resourcePath =~ /\\b(?:companies|opportunities)\\b.*\\.md$/';

/** What may follow a letter or a word with somebody: on the lines of both, and where a reply is waited for. */
const answers = (order: number): readonly MenuPlace[] => [
  item(IN_FOLLOW_UPS, 'nudge|rest|keep-promise', `3_answer@${order}`),
  item(IN_CONTACTS, 'awaited|answered', `3_answer@${order}`),
  item(IN_CONTACTS, 'contact', `3_answer@${order}`, 'jobSearch.answerMenu'),
];

/** Every command of the extension. The handlers are checked against this table by the compiler. */
export const commands = {
  'jobSearch.setUp': { title: 'Set Up Job Search…', palette: 'always' },
  'jobSearch.openExample': { title: 'Open Example Search…', palette: 'always' },
  'jobSearch.newInformationalInterview': {
    title: 'New Informational Interview…',
    icon: '$(add)',
    palette: 'always',
    menus: [title(IN_INTERVIEWS, 'navigation@1'), talkWith(1), item(IN_CONTACTS, 'contact', 'inline@1')],
  },
  'jobSearch.newExploratoryInterview': {
    title: 'New Exploratory Interview…',
    palette: 'in-search',
    menus: [title(IN_INTERVIEWS, '1_new@2'), talkWith(2)],
  },
  'jobSearch.newExplorationInterview': {
    title: 'New Exploration Interview…',
    palette: 'in-search',
    menus: [title(IN_INTERVIEWS, '1_new@3'), talkWith(3)],
  },
  'jobSearch.newJobInterview': {
    title: 'New Job Interview…',
    palette: 'in-search',
    menus: [title(IN_INTERVIEWS, '1_new@4'), talkWith(4)],
  },
  'jobSearch.newContact': {
    title: 'New Contact…',
    icon: '$(person-add)',
    palette: 'always',
    menus: [title(IN_CONTACTS, 'navigation@1')],
  },
  'jobSearch.newCompany': {
    title: 'New Company…',
    palette: 'in-search',
    menus: [title(IN_CONTACTS, '1_new@2')],
  },
  'jobSearch.newOutreachLetter': {
    title: 'New Outreach Letter…',
    icon: '$(mail)',
    palette: 'in-search',
    menus: [title(IN_CONTACTS, '1_new@1'), letterTo(1)],
  },
  'jobSearch.goToContact': {
    title: 'Go to Contact…',
    icon: '$(search)',
    palette: 'in-search',
    menus: [title(IN_CONTACTS, 'navigation@3')],
  },
  'jobSearch.groupContacts': {
    title: 'Group Contacts By…',
    icon: '$(list-tree)',
    palette: 'in-search',
    menus: [title(IN_CONTACTS, 'navigation@2')],
  },
  'jobSearch.whoDoIKnowAt': {
    title: 'Who Do I Know At…',
    icon: '$(organization)',
    palette: 'in-search',
    menus: [
      item(IN_FOLLOW_UPS, 'deadline', '4_find@1'),
      item(IN_INTERVIEWS, 'interview', '4_find@1'),
      item(IN_CONTACTS, 'company|contact|interview', '4_find@1'),
      { menu: 'explorer/context', when: A_COMPANY, group: '2_find@1' },
    ],
  },
  'jobSearch.filter': {
    title: 'Filter…',
    icon: '$(filter)',
    palette: 'in-search',
    menus: everyTitle('navigation@8'),
  },
  'jobSearch.clearFilter': {
    title: 'Clear Filter',
    icon: '$(clear-all)',
    palette: 'in-search',
    menus: everyTitle('navigation@9', WHILE_FILTERED),
  },
  'jobSearch.saveFilterAs': {
    title: 'Save Filter As…',
    palette: 'in-search',
    menus: everyTitle('4_filter@1', WHILE_FILTERED),
  },
  'jobSearch.moveToStage': {
    title: 'Move to Stage…',
    palette: 'in-search',
    menus: [item(IN_CONTACTS, 'contact', '5_change@1', 'jobSearch.changeMenu')],
  },
  'jobSearch.setCompany': {
    title: 'Set Company…',
    palette: 'in-search',
    menus: [item(IN_CONTACTS, 'contact', '5_change@2', 'jobSearch.changeMenu')],
  },
  'jobSearch.showFollowUps': { title: 'Show Follow-Ups', palette: 'in-search' },
  'jobSearch.showBacklinks': { title: 'Show Backlinks', palette: 'in-search' },
  'jobSearch.today': {
    title: 'Today',
    icon: '$(checklist)',
    palette: 'in-search',
    menus: [title(IN_FOLLOW_UPS, 'navigation@1')],
  },
  'jobSearch.weeklyReview': {
    title: 'Weekly Review…',
    palette: 'in-search',
    menus: [title(IN_FOLLOW_UPS, '1_review@1')],
  },
  'jobSearch.markThankYouSent': {
    title: 'Mark Thank-You as Sent',
    icon: '$(check)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'thank', 2), ...act(IN_INTERVIEWS, 'to-thank', 2)],
  },
  'jobSearch.draftThankYou': {
    title: 'Draft Thank-You',
    icon: '$(mail)',
    palette: 'in-search',
    menus: [
      ...act(IN_FOLLOW_UPS, 'thank', 1),
      ...act(IN_INTERVIEWS, 'to-thank', 1),
      item(IN_CONTACTS, 'to-thank', '1_act@2'),
    ],
  },
  'jobSearch.writeUpInterview': {
    title: 'Write Up Interview…',
    icon: '$(edit)',
    palette: 'in-search',
    menus: [
      ...act(IN_FOLLOW_UPS, 'write-up', 1),
      ...act(IN_INTERVIEWS, 'to-write-up', 1),
      item(IN_INTERVIEWS, 'upcoming|to-thank|done|off', '1_act@3'),
      item(IN_CONTACTS, 'interview', '1_act@1'),
    ],
  },
  'jobSearch.markInterviewDone': {
    title: 'Mark Interview as Done',
    icon: '$(check)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'write-up', 2), ...act(IN_INTERVIEWS, 'to-write-up', 2)],
  },
  'jobSearch.briefMe': {
    title: 'Brief Me',
    icon: '$(book)',
    palette: 'in-search',
    menus: [
      ...act(IN_FOLLOW_UPS, 'prepare', 1),
      ...act(IN_INTERVIEWS, 'upcoming', 1),
      ...act(IN_CONTACTS, 'upcoming', 1),
    ],
  },
  'jobSearch.draftFollowUp': {
    title: 'Draft Follow-Up',
    icon: '$(mail)',
    palette: 'in-search',
    menus: [
      ...act(IN_FOLLOW_UPS, 'nudge|keep-promise', 1),
      item(IN_FOLLOW_UPS, 'follow-up', '1_act@4'),
      letterTo(2),
    ],
  },
  'jobSearch.draftFeedback': {
    title: 'Draft Feedback Request',
    icon: '$(mail)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'ask-feedback', 1), ...aboutTalk('to-thank|done', 2)],
  },
  'jobSearch.draftCheckIn': {
    title: 'Draft Check-In',
    icon: '$(mail)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'keep-in-touch', 1), letterTo(3)],
  },
  'jobSearch.draftReferrerUpdate': {
    title: 'Draft Update to Referrer',
    palette: 'in-search',
    menus: [letterTo(4), ...aboutTalk('to-thank|done', 3)],
  },
  'jobSearch.draftLinkedInInvitation': {
    title: 'Draft LinkedIn Invitation',
    palette: 'in-search',
    menus: [letterTo(5), ...aboutTalk('to-thank|done', 4)],
  },
  'jobSearch.draftIntroduction': {
    title: 'Draft Introduction Request',
    palette: 'in-search',
    menus: [letterTo(6)],
  },
  'jobSearch.draftAcceptance': {
    title: 'Draft Acceptance',
    palette: 'in-search',
    menus: [item(IN_FOLLOW_UPS, 'prepare', '1_act@2'), ...aboutTalk('upcoming', 1)],
  },
  'jobSearch.draftRefusal': {
    title: 'Draft Refusal',
    palette: 'in-search',
    menus: [item(IN_FOLLOW_UPS, 'prepare', '1_act@3'), ...aboutTalk('upcoming', 2)],
  },
  'jobSearch.draftCoverLetter': {
    title: 'Draft Cover Letter',
    palette: 'in-search',
    menus: [item(IN_FOLLOW_UPS, 'deadline', '1_act@2'), letterTo(7)],
  },
  'jobSearch.copyLetter': {
    title: 'Copy Letter as Plain Text',
    icon: '$(copy)',
    palette: 'in-search',
    menus: [item(IN_CONTACTS, 'letter', '1_send@1'), onFile(A_LETTER, '2_letter@2')],
  },
  'jobSearch.openInMail': {
    title: 'Open Letter in Mail Program',
    icon: '$(mail)',
    palette: 'in-search',
    menus: [
      ...act(IN_CONTACTS, 'unsent', 1),
      onFile(A_LETTER, '2_letter@1'),
      aboveText(A_LETTER_TO_SEND, 'navigation@1'),
    ],
  },
  'jobSearch.markSent': {
    title: 'Mark as Sent…',
    icon: '$(check)',
    palette: 'in-search',
    menus: [
      ...act(IN_CONTACTS, 'unsent', 2),
      onFile(A_LETTER, '2_letter@3'),
      aboveText(A_LETTER_TO_SEND, 'navigation@2'),
    ],
  },
  'jobSearch.recordReply': {
    title: 'Record Reply…',
    icon: '$(reply)',
    palette: 'in-search',
    menus: [
      ...act(IN_FOLLOW_UPS, 'nudge|rest|keep-promise', 2),
      ...act(IN_CONTACTS, 'awaited', 1),
      item(IN_CONTACTS, 'contact', '3_answer@1', 'jobSearch.answerMenu'),
    ],
  },
  'jobSearch.recordMeetingAgreed': {
    title: 'Record Meeting Agreed…',
    icon: '$(calendar)',
    palette: 'in-search',
    menus: answers(2),
  },
  'jobSearch.recordDecline': { title: 'Record Decline…', palette: 'in-search', menus: answers(3) },
  'jobSearch.letRest': {
    title: 'Let Rest',
    icon: '$(debug-pause)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'rest', 1)],
  },
  'jobSearch.markApplied': {
    title: 'Mark as Applied',
    icon: '$(check)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'deadline', 1)],
  },
  'jobSearch.snoozeFollowUp': {
    title: 'Snooze Follow-Up…',
    icon: '$(clock)',
    palette: 'in-search',
    menus: [item(IN_FOLLOW_UPS, 'snooze', '2_later@1'), item(IN_FOLLOW_UPS, 'follow-up', 'inline@2')],
  },
  'jobSearch.rescheduleFollowUp': {
    title: 'Reschedule Follow-Up…',
    palette: 'in-search',
    menus: [item(IN_FOLLOW_UPS, 'task|follow-up|ask-feedback|prepare|write-up|deadline', '2_later@2')],
  },
  'jobSearch.completeFollowUp': {
    title: 'Mark as Done',
    icon: '$(check)',
    palette: 'in-search',
    menus: [...act(IN_FOLLOW_UPS, 'follow-up|task', 1), ...act(IN_FOLLOW_UPS, 'keep-in-touch', 2)],
  },
  'jobSearch.logTouch': {
    title: 'Log a Touch…',
    icon: '$(comment)',
    palette: 'in-search',
    menus: [
      item(IN_CONTACTS, 'contact', '2_touch@1'),
      item(IN_FOLLOW_UPS, 'nudge|rest|keep-promise|follow-up|keep-in-touch|ask-feedback', '2_later@3'),
    ],
  },
  'jobSearch.planNextStep': {
    title: 'Plan Next Step…',
    icon: '$(milestone)',
    palette: 'in-search',
    menus: [
      item(IN_CONTACTS, 'contact|interview', '2_touch@2'),
      item(IN_INTERVIEWS, 'interview', '2_letter@9'),
    ],
  },
  'jobSearch.renameContact': {
    title: 'Rename Contact…',
    palette: 'in-search',
    menus: [item(IN_CONTACTS, 'contact', '5_change@3', 'jobSearch.changeMenu')],
  },
  'jobSearch.forgetPerson': {
    title: 'Forget This Person…',
    palette: 'in-search',
    menus: [item(IN_CONTACTS, 'contact', '9_forget@1', 'jobSearch.changeMenu')],
  },
  'jobSearch.renameCompany': { title: 'Rename Company…', palette: 'in-search' },
  'jobSearch.previewTemplate': {
    title: 'Preview Template With…',
    icon: '$(eye)',
    palette: 'in-search',
    menus: [onFile(A_TEMPLATE, '2_template@1'), aboveText(A_TEMPLATE, 'navigation@1')],
  },
  'jobSearch.copyTemplate': { title: 'Change Letter Template…', palette: 'in-search' },
  'jobSearch.explainRule': { title: 'Explain Rule…', palette: 'in-search' },
  'jobSearch.readAgain': { title: 'Read the Search Again', palette: 'in-search' },
  'jobSearch.showLog': { title: 'Show Log', palette: 'always' },
  'jobSearch.openNote': { title: 'Open Note', palette: 'never' },
  'jobSearch.draftLetter': { title: 'Draft Letter', palette: 'never' },
  'jobSearch.createContact': { title: 'Create Contact', palette: 'never' },
  'jobSearch.createNote': { title: 'Create Note', palette: 'never' },
  'jobSearch.chooseReferrer': { title: 'Choose Referrer…', palette: 'never' },
  'jobSearch.chooseContact': { title: 'Choose Contact…', palette: 'never' },
  'jobSearch.chooseOpportunity': { title: 'Choose Opportunity…', palette: 'never' },
  'jobSearch.newInterview': { title: 'New Interview…', palette: 'never' },
  'jobSearch.editField': { title: 'Edit Field', palette: 'never' },
  'jobSearch.setDate': { title: 'Set Date…', palette: 'never' },
  'jobSearch.ignoreInGit': { title: 'Ignore This Search in Git', palette: 'never' },
  'jobSearch.compareCopy': { title: 'Compare With Original', palette: 'never' },
  'jobSearch.sortContacts': { title: 'Sort Contacts', palette: 'never' },
} as const satisfies Readonly<Record<string, CommandRow>>;

/** The id of a command. */
export type CommandId = keyof typeof commands;
