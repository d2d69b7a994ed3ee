import * as l10n from '@vscode/l10n';

import { listOf } from '../../agenda/interviews';
import { namesWith } from '../../index/relations';
import { INTERVIEW_KINDS, type InterviewKind } from '../../model/schema';
import { nearestWord } from '../nearest';
import { keyPlace } from '../place';
import { defineRule, type Fix } from '../rule';

const CHOICES: Readonly<Record<InterviewKind, () => string>> = {
  exploration: () => l10n.t('Make it an exploration: advice on your direction, from people who know you'),
  informational: () => l10n.t('Make it an informational interview: learn about a field, a company or a role'),
  exploratory: () => l10n.t('Make it an exploratory interview: an open talk with an organization'),
  job: () => l10n.t('Make it a job interview: for one particular opening'),
};

/** One word, three meanings: each article means another talk by "exploratory", and each wants other preparation. */
export const interviewKindMissing = defineRule({
  id: 'interview-kind-missing',
  group: 'conversation',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'An interview does not say which of the four kinds of conversation it is.',

  *check(interview, { ask }) {
    const { fields, problems, frontmatter } = interview;
    if (fields.kind !== undefined || frontmatter.problems.length > 0) return;
    const written = problems.find(({ key }) => key === 'kind')?.written ?? '';
    const meant = nearestWord(written, INTERVIEW_KINDS);
    const choices =
      meant === undefined ? INTERVIEW_KINDS : [meant, ...INTERVIEW_KINDS.filter((kind) => kind !== meant)];
    yield {
      range: keyPlace(interview, 'kind'),
      message: messageFor(namesWith(ask, interview), written),
      fixes: choices.map((kind): Fix => {
        const edits = [{ op: 'set-field', key: 'kind', value: kind }] as const;
        const title = CHOICES[kind as InterviewKind]();
        return kind === meant ? { title, edits, preferred: true } : { title, edits };
      }),
    };
  },
});

function messageFor(names: readonly string[], written: string): string {
  const who = listOf(names);
  if (written !== '') {
    return l10n.t(
      '“{0}” is none of the four kinds of conversation. Choose the one that fits, so that the advice fits too.',
      written,
    );
  }
  return who === ''
    ? l10n.t(
        'This note does not say which kind of conversation it is. Choose one of the four, so that the advice fits it.',
      )
    : l10n.t(
        'Nothing says which kind of conversation you have with {0}. Choose one of the four, so that the advice fits it.',
        who,
      );
}
