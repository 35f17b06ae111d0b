import type { QuestionSet } from '../model/question-set.js';
import type { personFacts } from '../model/situation.js';

/** The pages on which the questions about a person rest. A procedure that asks them has these among its sources. */
export type PersonSource = 'matsuyama' | 'miyake';

/** How a person is asked about, in whichever procedure of the card. The words address the person who reads. */
export const personQuestions: QuestionSet<typeof personFacts, PersonSource>['questions'] = {
  applicant: {
    ask: (msg) => msg('Who will go, or do it?', { id: 'person.questions.applicant' }),
    label: (msg) => msg('Who does it', { id: 'person.questions.applicant.label' }),
    options: {
      holder: {
        text: (msg) => msg('The card holder, alone or with a helper', { id: 'person.applicant.holder' }),
        hint: (msg) =>
          msg('Aged 15 or over. Whoever comes along to help or translate is no proxy', {
            id: 'person.applicant.holder.hint',
          }),
        japanese: '本人',
      },
      parent: {
        text: (msg) => msg('A parent, for a child under 15', { id: 'person.applicant.parent' }),
        hint: (msg) =>
          msg('Or another legal representative. For a child of 15 or more, choose the card holder', {
            id: 'person.applicant.parent.hint',
          }),
        japanese: '法定代理人',
      },
      guardian: {
        text: (msg) => msg('The guardian of an adult', { id: 'person.applicant.guardian' }),
        japanese: '成年後見人',
      },
      household: {
        text: (msg) => msg('Someone of the same household', { id: 'person.applicant.household' }),
        hint: (msg) => msg('On the same resident record {住民票}', { id: 'person.applicant.household.hint' }),
        japanese: '同じ世帯の方',
      },
      proxy: {
        text: (msg) => msg('Someone else: the card holder does not come', { id: 'person.applicant.proxy' }),
        hint: (msg) =>
          msg('Also husband, wife, family or a friend who lives elsewhere', {
            id: 'person.applicant.proxy.hint',
          }),
        japanese: '任意代理人',
      },
    },
  },
  residence: {
    ask: (msg) => msg('Whose card is it?', { id: 'person.questions.residence' }),
    label: (msg) => msg('Card holder', { id: 'person.questions.residence.label' }),
    help: (msg) =>
      msg(
        'We found no rule for PINs that depends on nationality or visa. But some cards expire with the period of stay.',
        {
          id: 'person.questions.residence.help',
        },
      ),
    sources: ['miyake'],
    options: {
      japanese: {
        text: (msg) => msg('A Japanese national in Japan', { id: 'person.residence.japanese' }),
      },
      unlimited: {
        text: (msg) =>
          msg('A foreign national without a limit of stay', { id: 'person.residence.unlimited' }),
        hint: (msg) =>
          msg('Permanent resident, special permanent resident, Highly Skilled Professional (ii)', {
            id: 'person.residence.unlimited.hint',
          }),
        sources: ['miyake'],
        japanese: '永住者・特別永住者・高度専門職2号',
      },
      limited: {
        text: (msg) => msg('A foreign national with a period of stay', { id: 'person.residence.limited' }),
        hint: (msg) =>
          msg(
            'Also permanent residents and new Japanese nationals, if the card still shows the end of a stay',
            {
              id: 'person.residence.limited.hint',
            },
          ),
        sources: ['matsuyama'],
        japanese: '在留期間のある方',
      },
      abroad: {
        text: (msg) => msg('A Japanese national who has moved abroad', { id: 'person.residence.abroad' }),
        japanese: '国外転出者',
      },
    },
  },
  renewal: {
    ask: (msg) =>
      msg('Has the period of stay been renewed since the card was made?', { id: 'person.questions.renewal' }),
    label: (msg) => msg('Renewal of the stay', { id: 'person.questions.renewal.label' }),
    when: { residence: 'limited' },
    help: (msg) =>
      msg(
        'Compare the dates. If the residence card {在留カード} ends later than the My Number Card, that one was probably not extended. Look also for a date added later. A card never lasts longer than the 10th birthday after issue (5th if issued under 18).',
        { id: 'person.questions.renewal.help' },
      ),
    sources: ['miyake'],
    options: {
      none: {
        text: (msg) => msg('No; or yes, and the card was extended too', { id: 'person.renewal.none' }),
      },
      pending: {
        text: (msg) =>
          msg('Applied for; the card expires later than in about a month', { id: 'person.renewal.pending' }),
      },
      'pending-near': {
        text: (msg) =>
          msg('Applied for; the card expires within about a month', {
            id: 'person.renewal.pending-near',
          }),
      },
      granted: {
        text: (msg) => msg('Yes, but the My Number Card was not extended', { id: 'person.renewal.granted' }),
        hint: (msg) => msg('Also if the stay has no limit any more', { id: 'person.renewal.granted.hint' }),
      },
      unsure: { text: (msg) => msg('I don’t know', { id: 'person.renewal.unsure' }) },
    },
  },
};
