import { NOT_PEOPLE } from '../../../../src/core/prose/wordings/referrals';
import { proveWordings } from '../../../support/prove-wordings';

describe('words that are nobody’s name', () => {
  const NAMES = [
    'Li Wei',
    'Will Turner',
    'April May',
    'Ewa Wiśniewska',
    'Grace Baker',
    'Kanye West',
    'Ina Bank-Jensen',
  ];
  proveWordings(NOT_PEOPLE, {
    jobs: {
      says: [
        'Network Planner',
        'Remote Monitoring Nurse',
        'Junior Product Role',
        'Team Lead',
        'Two Vacancies',
      ],
      quiet: NAMES.slice(0, 5),
    },
    organizations: {
      says: [
        'Halden Transit',
        'Leeds University',
        'Prairie Home Care',
        'Nursing Informatics Group',
        'Kestrel Systems',
      ],
      quiet: NAMES.slice(0, 6),
    },
    sentences: {
      says: ['The Chapter', 'Ask Priya', 'She Said', 'Maybe Dan Reyes', 'Nobody Yet', 'Monday Breakfast'],
      quiet: NAMES,
    },
  });
});
