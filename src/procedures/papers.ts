import type { PaperId } from '../model/papers.js';
import type { Condition } from '../model/condition.js';
import type { Option } from '../model/question-set.js';

/** A paper that shows who somebody is. */
export interface Paper extends Option {
  /** Who is likely to own it; for all others it stands further down. */
  readonly likely?: Condition;
}

const resident = { residence: ['unlimited', 'limited'] } as const;

/** The papers that cities take, in words. Sources: the lists of Tajimi, Nagahama, Nichinan, Ashiya and Minoh. */
export const papers: Readonly<Record<PaperId, Paper>> = {
  'residence-card': {
    text: (msg) => msg('Residence card', { id: 'papers.residence-card' }),
    japanese: '在留カード',
    likely: resident,
  },
  'special-permanent-resident-certificate': {
    text: (msg) =>
      msg('Special permanent resident certificate', { id: 'papers.special-permanent-resident-certificate' }),
    japanese: '特別永住者証明書',
    likely: { residence: 'unlimited' },
  },
  passport: {
    text: (msg) => msg('Passport', { id: 'papers.passport' }),
    japanese: 'パスポート',
    likely: resident,
  },
  'driving-licence': {
    text: (msg) => msg('Driver’s license', { id: 'papers.driving-licence' }),
    japanese: '運転免許証',
  },
  'driving-history-certificate': {
    text: (msg) => msg('Driving history certificate', { id: 'papers.driving-history-certificate' }),
    hint: (msg) => msg('Issued since 1 April 2012', { id: 'papers.driving-history-certificate.hint' }),
    japanese: '運転経歴証明書',
  },
  'disability-handbook': {
    text: (msg) => msg('Physical disability handbook', { id: 'papers.disability-handbook' }),
    japanese: '身体障害者手帳',
  },
  'mental-health-handbook': {
    text: (msg) =>
      msg('Mental disability health and welfare handbook', { id: 'papers.mental-health-handbook' }),
    japanese: '精神障害者保健福祉手帳',
  },
  'rehabilitation-handbook': {
    text: (msg) => msg('Rehabilitation handbook', { id: 'papers.rehabilitation-handbook' }),
    japanese: '療育手帳',
  },
  'provisional-stay-permit': {
    text: (msg) =>
      msg('Permit for provisional stay or temporary refuge', { id: 'papers.provisional-stay-permit' }),
    japanese: '仮滞在許可書・一時庇護許可書',
  },
  'employee-id': {
    text: (msg) => msg('Employee ID', { id: 'papers.employee-id' }),
    japanese: '社員証',
    likely: { occupation: 'employee' },
  },
  'student-id': {
    text: (msg) => msg('Student ID', { id: 'papers.student-id' }),
    japanese: '学生証',
    likely: { occupation: 'student' },
  },
  'enrolment-certificate': {
    text: (msg) => msg('Certificate of enrolment', { id: 'papers.enrolment-certificate' }),
    japanese: '在学証明書',
    likely: { occupation: 'student' },
  },
  'eligibility-certificate': {
    text: (msg) => msg('Health insurance eligibility certificate', { id: 'papers.eligibility-certificate' }),
    japanese: '資格確認書',
  },
  'pension-book': {
    text: (msg) => msg('Pension book', { id: 'papers.pension-book' }),
    japanese: '年金手帳',
  },
  'medical-certificate': {
    text: (msg) => msg('Medical or child-care medical certificate', { id: 'papers.medical-certificate' }),
    japanese: '医療受給者証・子ども医療費受給者証',
  },
  'bank-book': {
    text: (msg) => msg('Bank book', { id: 'papers.bank-book' }),
    japanese: '預金通帳',
  },
  'mother-child-handbook': {
    text: (msg) => msg('Mother and child handbook', { id: 'papers.mother-child-handbook' }),
    japanese: '母子健康手帳',
  },
};
