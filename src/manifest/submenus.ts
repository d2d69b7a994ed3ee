/** A menu within the menu of a line: it is there wherever one of its commands is. */
export interface SubmenuRow {
  readonly title: string;
  readonly when: string;
  readonly group: string;
}

/** Every menu within a menu; what stands in it is said by its commands. */
export const submenus = {
  'jobSearch.interviewMenu': {
    title: 'New Interview',
    when: 'view == jobSearch.contacts',
    group: '2_letter@1',
  },
  'jobSearch.letterMenu': {
    title: 'Draft Letter',
    when: 'view == jobSearch.contacts || view == jobSearch.interviews',
    group: '2_letter@2',
  },
  'jobSearch.answerMenu': {
    title: 'Record Answer',
    when: 'view == jobSearch.contacts',
    group: '2_letter@3',
  },
  'jobSearch.changeMenu': {
    title: 'Change',
    when: 'view == jobSearch.contacts',
    group: '4_find@2',
  },
} as const satisfies Readonly<Record<string, SubmenuRow>>;

/** The id of a menu within a menu. */
export type SubmenuId = keyof typeof submenus;
