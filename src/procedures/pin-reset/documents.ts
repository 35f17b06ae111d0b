import type { Document } from '../../model/route-claim.js';
import type { Facts } from './facts.js';
import { bringsTheReply, foreignChild, others } from './readers.js';
import type { RouteId, TaskId } from './routes.js';
import { byLetter, counters } from './routes.js';
import type { SourceRef } from './sources.js';

/** Everything that somebody may have to bring, in the order of packing. */
export const documents = {
  'my-number-card': {
    text: (msg) => msg('The My Number Card', { id: 'pin-reset.documents.my-number-card' }),
    detail: (msg) =>
      msg('The old paper notice {通知カード} is not enough.', {
        id: 'pin-reset.documents.my-number-card.detail',
      }),
    wordings: [
      {
        when: others,
        text: (msg) =>
          msg('The card holder’s My Number Card', { id: 'pin-reset.documents.my-number-card.holder' }),
      },
    ],
    japanese: 'マイナンバーカード',
    when: { card: ['valid', 'outdated', 'expired', 'unusable'] },
    routes: ['kiosk', 'online', 'smartphone-app', ...counters],
    sources: ['jlis-app', 'jlis-passwords'],
  },
  'second-identity-document': {
    role: 'second-identity',
    text: (msg) =>
      msg('One more ID document of the card holder', {
        id: 'pin-reset.documents.second-identity-document',
      }),
    detail: (msg) =>
      msg(
        'A residence card, passport or driver’s license: in most cities one is enough. Without these, bring two, such as employee ID, student ID or health insurance eligibility certificate {資格確認書}. Old health insurance cards have expired. Some cities want no other ID.',
        { id: 'pin-reset.documents.second-identity-document.detail' },
      ),
    wordings: [
      {
        when: { applicant: 'parent', card: 'lost' },
        text: (msg) =>
          msg('ID documents of the child', { id: 'pin-reset.documents.second-identity-document.lost-child' }),
        detail: (msg) =>
          msg(
            'A passport or residence card, if there is one. If these are lost too, ask the office before you go.',
            { id: 'pin-reset.documents.second-identity-document.lost-child.detail' },
          ),
      },
      {
        when: { card: 'lost' },
        text: (msg) =>
          msg('ID documents of the card holder', {
            id: 'pin-reset.documents.second-identity-document.lost',
          }),
        detail: (msg) =>
          msg(
            'A residence card, passport or driver’s license, if there is one. If these are lost too, ask the office before you go.',
            { id: 'pin-reset.documents.second-identity-document.lost.detail' },
          ),
      },
      {
        when: { applicant: 'parent', 'card-kind': 'specified' },
        text: (msg) =>
          msg('One more ID document of the child', {
            id: 'pin-reset.documents.second-identity-document.child',
          }),
        detail: (msg) =>
          msg(
            'This card is the residence card as well, so that most likely does not count. A passport: in most cities it is enough. Without it, bring two, such as health insurance eligibility certificate {資格確認書} and medical certificate {医療証}.',
            { id: 'pin-reset.documents.second-identity-document.specified-child' },
          ),
        inferred: true,
      },
      {
        when: { 'card-kind': 'specified' },
        detail: (msg) =>
          msg(
            'This card is the residence card as well, so that most likely does not count. A passport or driver’s license: in most cities one is enough. Without these, bring two, such as employee ID, student ID or health insurance eligibility certificate {資格確認書}.',
            { id: 'pin-reset.documents.second-identity-document.specified' },
          ),
        inferred: true,
      },
      {
        when: { applicant: 'parent' },
        text: (msg) =>
          msg('One more ID document of the child', {
            id: 'pin-reset.documents.second-identity-document.child',
          }),
        detail: (msg) =>
          msg(
            'A passport or, for a foreign national, the residence card: in most cities one is enough. Without these, bring two, such as health insurance eligibility certificate {資格確認書}, medical certificate {医療証} or mother and child handbook {母子健康手帳}. Some cities want none.',
            { id: 'pin-reset.documents.second-identity-document.child.detail' },
          ),
      },
      {
        when: bringsTheReply,
        text: (msg) =>
          msg('When you come with the letter: one more ID document of the card holder', {
            id: 'pin-reset.documents.second-identity-document.proxy',
          }),
      },
    ],
    japanese: '本人確認書類',
    routes: ['office', 'representative', 'proxy'],
    sources: ['ageo', 'uruma', 'nichinan', 'nara', 'tajimi', 'isa-specified', 'mhlw'],
  },
  'new-residence-card': {
    text: (msg) => msg('The new residence card', { id: 'pin-reset.documents.new-residence-card' }),
    detail: (msg) =>
      msg('In most cities it also counts as the other ID document.', {
        id: 'pin-reset.documents.new-residence-card.detail',
      }),
    japanese: '在留カード',
    routes: ['office', 'representative', 'proxy'],
    tasks: ['extension'],
    sources: ['akitakata', 'katsuragi', 'tajimi'],
  },
  'pending-proof': {
    text: (msg) =>
      msg('Proof that a renewal of the period of stay has been applied for', {
        id: 'pin-reset.documents.pending-proof',
      }),
    detail: (msg) =>
      msg(
        'The residence card with the application stamp on its back, or the e-mail of the online system {在留申請オンラインシステム}.',
        {
          id: 'pin-reset.documents.pending-proof.detail',
        },
      ),
    japanese: '在留期間更新許可申請中であることがわかるもの',
    routes: ['office', 'representative', 'proxy'],
    tasks: ['special-extension'],
    sources: ['katsuragi'],
  },
  smartphone: {
    text: (msg) =>
      msg('A smartphone that can read the card (NFC), with internet', {
        id: 'pin-reset.documents.smartphone',
      }),
    wordings: [
      {
        when: { goal: 'reset', pins: { any: ['signature', 'user-authentication'] } },
        text: (msg) =>
          msg('A smartphone with a camera that can read the card (NFC), with internet', {
            id: 'pin-reset.documents.smartphone.kiosk',
          }),
      },
    ],
    japanese: 'スマートフォン',
    routes: ['kiosk', 'online', 'smartphone-app'],
    sources: ['koka', 'jlis-app'],
  },
  'inquiry-letter': {
    text: (msg) =>
      msg('The inquiry letter with the reply form, filled in and sealed', {
        id: 'pin-reset.documents.inquiry-letter',
      }),
    detail: (msg) =>
      msg('The office sends it after you have asked for it.', {
        id: 'pin-reset.documents.inquiry-letter.detail',
      }),
    japanese: '照会書兼回答書',
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['kunitachi', 'tajimi', 'osakasayama'],
  },
  'proxy-identity-document': {
    role: 'proxy-identity',
    text: (msg) =>
      msg('Your own ID documents (you, the proxy)', { id: 'pin-reset.documents.proxy-identity-document' }),
    detail: (msg) =>
      msg(
        'If you can, bring two, one of them with a photo. Some cities also want a power of attorney {委任状}.',
        { id: 'pin-reset.documents.proxy-identity-document.detail' },
      ),
    japanese: '代理人の本人確認書類',
    routes: ['proxy'],
    sources: ['kunitachi', 'tajimi', 'osakasayama'],
  },
  'representative-identity-document': {
    role: 'representative-identity',
    text: (msg) =>
      msg('Your own ID documents (parent or guardian)', {
        id: 'pin-reset.documents.representative-identity-document',
      }),
    detail: (msg) =>
      msg('Bring two, one of them with a photo, if you can.', {
        id: 'pin-reset.documents.representative-identity-document.detail',
      }),
    japanese: '法定代理人の本人確認書類',
    routes: ['representative'],
    sources: ['ageo', 'kasai-hyogo', 'uruma'],
  },
  'proof-of-representation': {
    role: 'proof-of-representation',
    text: (msg) =>
      msg('Proof that you are the parent or guardian', { id: 'pin-reset.documents.proof-of-representation' }),
    detail: (msg) =>
      msg(
        'For a Japanese child: a copy of the family register {戸籍謄本}. For a foreign child: usually a birth certificate with a Japanese translation. Often neither, if you and the child are in one household in the resident record {住民票}. For an adult: the certificate of guardianship {登記事項証明書}, usually not older than three months.',
        { id: 'pin-reset.documents.proof-of-representation.detail' },
      ),
    wordings: [
      {
        when: foreignChild,
        detail: (msg) =>
          msg(
            'Often none, if you and the child are in one household in the resident record {住民票}. Otherwise usually a birth certificate with a Japanese translation. These are the rules for extending a card. Most likely they are the same here, so ask the office.',
            { id: 'pin-reset.documents.proof-of-representation.foreign-child' },
          ),
        inferred: true,
      },
      {
        when: { applicant: 'parent' },
        detail: (msg) =>
          msg(
            'Often none, if you and the child are in one household in the resident record {住民票}. The same if the child is registered {本籍} in that city. Otherwise a copy of the family register {戸籍謄本}. If the child has none, ask the office.',
            { id: 'pin-reset.documents.proof-of-representation.child' },
          ),
      },
      {
        when: { applicant: 'guardian' },
        detail: (msg) =>
          msg('The certificate of guardianship {登記事項証明書}, usually not older than three months.', {
            id: 'pin-reset.documents.proof-of-representation.adult',
          }),
      },
    ],
    japanese: '代理権を証する書類',
    routes: ['representative'],
    sources: ['ageo', 'uruma', 'hashima', 'konan', 'wakayama', 'kamiita'],
  },
} as const satisfies Readonly<Record<string, Document<Facts, SourceRef, RouteId, TaskId>>>;
