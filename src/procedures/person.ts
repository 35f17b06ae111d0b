import type { QuestionSet } from '../model/question-set.js';
import type { personFacts } from '../model/situation.js';

/** How a person is asked about, in whichever procedure of the card. The words address the person who reads. */
export const personQuestions: QuestionSet<typeof personFacts>['questions'] = {
  applicant: {
    ask: (msg) => msg('Who will do it?', { id: 'person.questions.applicant' }),
    label: (msg) => msg('Who does it', { id: 'person.questions.applicant.label' }),
    options: {
      holder: {
        text: (msg) =>
          msg('The card holder, aged 15 or over, alone or with a helper', { id: 'person.applicant.holder' }),
        hint: (msg) =>
          msg('Whoever comes along, to help or to translate, is no proxy', {
            id: 'person.applicant.holder.hint',
          }),
        japanese: '本人',
      },
      parent: {
        text: (msg) => msg('A parent, for a child under 15', { id: 'person.applicant.parent' }),
        hint: (msg) =>
          msg('Or another legal representative of the child', { id: 'person.applicant.parent.hint' }),
        japanese: '法定代理人',
      },
      guardian: {
        text: (msg) => msg('The guardian of an adult', { id: 'person.applicant.guardian' }),
        japanese: '成年後見人',
      },
      household: {
        text: (msg) => msg('Somebody of the same household', { id: 'person.applicant.household' }),
        hint: (msg) =>
          msg('In the same entry of the resident register', { id: 'person.applicant.household.hint' }),
        japanese: '同じ世帯の方',
      },
      proxy: {
        text: (msg) =>
          msg('Somebody else, because the card holder does not come', { id: 'person.applicant.proxy' }),
        hint: (msg) => msg('Also husband, wife, family or a friend', { id: 'person.applicant.proxy.hint' }),
        japanese: '任意代理人',
      },
    },
  },
  residence: {
    ask: (msg) => msg('Which of these is the card holder?', { id: 'person.questions.residence' }),
    label: (msg) => msg('Card holder', { id: 'person.questions.residence.label' }),
    help: (msg) =>
      msg('For a PIN, nationality and visa change nothing; for how long the card is good they do.', {
        id: 'person.questions.residence.help',
      }),
    options: {
      japanese: {
        text: (msg) => msg('A Japanese national living in Japan', { id: 'person.residence.japanese' }),
      },
      unlimited: {
        text: (msg) =>
          msg('A foreign national without a limit of stay', { id: 'person.residence.unlimited' }),
        hint: (msg) =>
          msg('Permanent resident, special permanent resident, Highly Skilled Professional (ii)', {
            id: 'person.residence.unlimited.hint',
          }),
        japanese: '永住者・特別永住者・高度専門職2号',
      },
      limited: {
        text: (msg) => msg('A foreign national with a period of stay', { id: 'person.residence.limited' }),
        hint: (msg) =>
          msg('Also if the stay has no limit any more, but the card still shows its old end', {
            id: 'person.residence.limited.hint',
          }),
        japanese: '在留期間のある方',
      },
      abroad: {
        text: (msg) => msg('A Japanese national who has moved abroad', { id: 'person.residence.abroad' }),
        japanese: '国外転出者',
      },
    },
  },
  renewal: {
    ask: (msg) => msg('Is the stay being renewed?', { id: 'person.questions.renewal' }),
    label: (msg) => msg('Renewal of the stay', { id: 'person.questions.renewal.label' }),
    when: { residence: 'limited' },
    help: (msg) =>
      msg(
        'If the date on the My Number Card is earlier than that on the residence card {在留カード}, it has probably not been extended. Look also for a date that was added later. A card never lasts longer than the 10th birthday after issue, the 5th if issued under 18.',
        { id: 'person.questions.renewal.help' },
      ),
    options: {
      none: {
        text: (msg) => msg('No, not now; or the card was extended too', { id: 'person.renewal.none' }),
      },
      pending: {
        text: (msg) => msg('Applied for; the card’s date is not near', { id: 'person.renewal.pending' }),
      },
      'pending-near': {
        text: (msg) =>
          msg('Applied for; the card’s date comes within about a month', {
            id: 'person.renewal.pending-near',
          }),
      },
      granted: {
        text: (msg) =>
          msg('Granted, but the My Number Card is not yet extended', { id: 'person.renewal.granted' }),
        hint: (msg) => msg('Also if the stay has no limit any more', { id: 'person.renewal.granted.hint' }),
      },
      unsure: { text: (msg) => msg('I don’t know', { id: 'person.renewal.unsure' }) },
    },
  },
};
