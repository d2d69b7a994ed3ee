import type { Commands } from './command';
import { briefMe } from './brief-me';
import { chooseContact, chooseOpportunity, chooseReferrer } from './choose-contact';
import { compareCopy } from './compare-copy';
import { completeFollowUp } from './complete-follow-up';
import { copyLetter } from './copy-letter';
import { copyTemplate } from './copy-template';
import { createContact, createNote } from './create-missing';
import { draftFor, draftLetter } from './draft-letter';
import { editField } from './edit-field';
import { explainRule } from './explain-rule';
import { clearFilter, filter, saveFilterAs } from './filter';
import { forgetPerson } from './forget-person';
import { goToContact } from './go-to-contact';
import { groupContacts } from './group-contacts';
import { ignoreInGit } from './ignore-in-git';
import { markInterviewDone } from './interview-done';
import { markSent } from './mark-sent';
import { recordMeetingAgreed } from './meeting-agreed';
import { logTouch } from './log-touch';
import { letRest } from './let-rest';
import { markApplied } from './mark-applied';
import { newCompany } from './new-company';
import { newContact } from './new-contact';
import { newInterview, newInterviewAbout } from './new-interview';
import { newOutreachLetter } from './new-outreach-letter';
import { openExample } from './open-example';
import { openInMail } from './open-in-mail';
import { openNote } from './open-note';
import { recordDecline, recordReply } from './record-reply';
import { planNextStep } from './plan-next-step';
import { previewTemplate } from './preview-template';
import { readAgain } from './read-again';
import { rename } from './rename';
import { rescheduleFollowUp } from './reschedule-follow-up';
import { setDate } from './set-date';
import { setUp } from './set-up';
import { showBacklinks } from './show-backlinks';
import { showFollowUps } from './show-follow-ups';
import { snoozeFollowUp } from './snooze-follow-up';
import { moveToStage, setCompany, sortContacts } from './sort-contacts';
import { markThankYouSent } from './thank-you-sent';
import { whoDoIKnowAt } from './who-do-i-know-at';
import { writeUpInterview } from './write-up-interview';
import { today } from './today';
import { weeklyReview } from './weekly-review';

/** What each command of the manifest does. */
export const commands = {
  'jobSearch.setUp': setUp,
  'jobSearch.openExample': openExample,
  'jobSearch.newInformationalInterview': newInterview('informational'),
  'jobSearch.newExploratoryInterview': newInterview('exploratory'),
  'jobSearch.newExplorationInterview': newInterview('exploration'),
  'jobSearch.newJobInterview': newInterview('job'),
  'jobSearch.newContact': newContact,
  'jobSearch.newCompany': newCompany,
  'jobSearch.newOutreachLetter': newOutreachLetter,
  'jobSearch.goToContact': goToContact,
  'jobSearch.groupContacts': groupContacts,
  'jobSearch.whoDoIKnowAt': whoDoIKnowAt,
  'jobSearch.filter': filter,
  'jobSearch.clearFilter': clearFilter,
  'jobSearch.saveFilterAs': saveFilterAs,
  'jobSearch.moveToStage': moveToStage,
  'jobSearch.setCompany': setCompany,
  'jobSearch.showFollowUps': showFollowUps,
  'jobSearch.showBacklinks': showBacklinks,
  'jobSearch.today': today,
  'jobSearch.weeklyReview': weeklyReview,
  'jobSearch.markThankYouSent': markThankYouSent,
  'jobSearch.draftThankYou': draftFor('thank-you'),
  'jobSearch.writeUpInterview': writeUpInterview,
  'jobSearch.markInterviewDone': markInterviewDone,
  'jobSearch.briefMe': briefMe,
  'jobSearch.draftFollowUp': draftFor('follow-up'),
  'jobSearch.draftFeedback': draftFor('feedback'),
  'jobSearch.draftCheckIn': draftFor('check-in'),
  'jobSearch.draftReferrerUpdate': draftFor('referrer-update'),
  'jobSearch.draftLinkedInInvitation': draftFor('linkedin-invite'),
  'jobSearch.draftIntroduction': draftFor('introduction'),
  'jobSearch.draftAcceptance': draftFor('accept'),
  'jobSearch.draftRefusal': draftFor('decline'),
  'jobSearch.draftCoverLetter': draftFor('cover'),
  'jobSearch.copyLetter': copyLetter,
  'jobSearch.openInMail': openInMail,
  'jobSearch.markSent': markSent,
  'jobSearch.recordReply': recordReply,
  'jobSearch.recordMeetingAgreed': recordMeetingAgreed,
  'jobSearch.recordDecline': recordDecline,
  'jobSearch.letRest': letRest,
  'jobSearch.markApplied': markApplied,
  'jobSearch.snoozeFollowUp': snoozeFollowUp,
  'jobSearch.rescheduleFollowUp': rescheduleFollowUp,
  'jobSearch.completeFollowUp': completeFollowUp,
  'jobSearch.logTouch': logTouch,
  'jobSearch.planNextStep': planNextStep,
  'jobSearch.renameContact': rename('contact'),
  'jobSearch.forgetPerson': forgetPerson,
  'jobSearch.renameCompany': rename('company'),
  'jobSearch.previewTemplate': previewTemplate,
  'jobSearch.copyTemplate': copyTemplate,
  'jobSearch.explainRule': explainRule,
  'jobSearch.readAgain': readAgain,
  'jobSearch.showLog': ({ log }) => log.show(),
  'jobSearch.openNote': openNote,
  'jobSearch.draftLetter': draftLetter,
  'jobSearch.createContact': createContact,
  'jobSearch.createNote': createNote,
  'jobSearch.chooseReferrer': chooseReferrer,
  'jobSearch.chooseContact': chooseContact,
  'jobSearch.chooseOpportunity': chooseOpportunity,
  'jobSearch.newInterview': newInterviewAbout,
  'jobSearch.compareCopy': compareCopy,
  'jobSearch.sortContacts': sortContacts,
  'jobSearch.setDate': setDate,
  'jobSearch.editField': editField,
  'jobSearch.ignoreInGit': ignoreInGit,
} as const satisfies Commands;
