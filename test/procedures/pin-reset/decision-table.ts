/**
 * The decision table of the procedure: the cases that the sources tell apart, and where our knowledge expresses each.
 * The tests check every row; docs/pin-reset/decision-table.md is made from it.
 */
export type DecisionRow = ToldCase | UntoldCase;

/** A case that the guide tells apart, or speaks of. */
export interface ToldCase {
  /** The case, in our words. */
  readonly about: string;
  /** Somebody in this case. */
  readonly situation: string;
  /** The routes for them, each with its tasks in brackets; the recommended one first. */
  readonly routes: readonly string[];
  /** Claims that say what is special about the case: `steps.…`, `notes.…`, `documents.…`; or `questions.…`. */
  readonly claims?: readonly string[];
  /** The field of the municipality's layer with which a city says more. */
  readonly city?: string;
}

/** A case that the guide leaves to the office. */
export interface UntoldCase {
  readonly about: string;
  /** Why. */
  readonly reason: string;
}

const card = 'goal=reset&card=valid&card-kind=standard';
const me = `${card}&applicant=holder&residence=japanese`;
const self = `${me}&other-pin=works&certificates=valid&phone=capable`;
const change = 'goal=change&card=valid&card-kind=standard&applicant=holder&residence=japanese';
const stay = `${card}&applicant=holder&residence=limited`;
const kiosk = ['kiosk(reset)', 'office(reset)'];
const office = ['office(reset)'];

/** The rows of the facts, in their order. */
export const decisionTable: readonly DecisionRow[] = [
  {
    about: 'The card is lost or stolen',
    situation: 'pins=signature&goal=reset&card=lost&applicant=holder&residence=japanese',
    routes: ['hotline()', 'office(new-card)'],
    claims: ['steps.hotline-call', 'notes.phone-lines'],
  },
  {
    about: 'The card is past its date',
    situation: 'pins=signature&goal=reset&card=expired&applicant=holder&residence=japanese',
    routes: ['office(new-card)'],
    claims: ['notes.void-card', 'steps.counter-new-card'],
  },
  {
    about: 'The card has become void because it was not extended with the stay',
    situation: 'pins=signature&goal=reset&card=expired&applicant=holder&residence=limited',
    routes: ['office(new-card)'],
    claims: ['notes.void-card', 'steps.counter-new-card'],
  },
  {
    about: 'A card without PINs',
    situation: 'pins=signature&goal=reset&card=valid&card-kind=pinless&applicant=holder&residence=japanese',
    routes: ['none()', 'office(convert)'],
    claims: ['notes.none-pinless', 'steps.counter-convert'],
  },
  {
    about: 'A PIN of the certificates on a phone',
    situation: `pins=smartphone&${card}&applicant=holder`,
    routes: ['smartphone-app(reset)'],
    claims: ['steps.phone-reset', 'notes.phone-pins'],
  },
  {
    about: 'A PIN on the phone, and the card’s signature PIN is unknown too',
    situation: `pins=signature,smartphone&${self}`,
    routes: [...kiosk, 'smartphone-app(reset)'],
    claims: ['steps.phone-reset'],
  },
  {
    about: 'Not a PIN: the code under the photo, or a face reader, is locked',
    situation: `pins=unsure&${me}&certificates=valid`,
    routes: office,
    claims: ['notes.security-code'],
  },
  {
    about: 'Another signature, user-authentication or card-input PIN is wanted, the present one is known',
    situation: `pins=signature,user-authentication,card-input&${change}&certificates=valid&phone=capable`,
    routes: ['online(change)', 'office(change)'],
    claims: ['steps.online-change'],
  },
  {
    about: 'Another resident-register PIN is wanted',
    situation: `pins=resident-register&${change}`,
    routes: ['office(change)'],
    claims: ['steps.counter-change', 'notes.resident-register-pin'],
  },
  {
    about: 'A proxy is to have a known PIN changed',
    situation: 'pins=card-input&goal=change&card=valid&card-kind=standard&applicant=proxy&residence=japanese',
    routes: ['proxy(change)'],
    claims: ['steps.proxy-present-pin'],
  },
  {
    about: 'The PIN comes back to mind before it is locked',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['steps.enter-once'],
  },
  {
    about: 'Not sure of the PIN, tries are left',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['steps.enter-once', 'notes.stop-in-time', 'notes.waiting-does-not-help'],
  },
  {
    about: 'The PIN comes back to mind after it was locked',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['notes.waiting-does-not-help', 'questions.goal'],
  },
  {
    about: 'The present PIN is entered wrongly at a change',
    situation: `pins=card-input&${change}&certificates=expired`,
    routes: ['office(change)'],
    claims: ['steps.counter-change'],
  },
  {
    about: 'The signature PIN is forgotten, the other works',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['steps.find-working-pin', 'steps.kiosk-identify-by-user-authentication'],
  },
  {
    about: 'The signature PIN is locked, the other works',
    situation: `pins=signature&${self}`,
    routes: kiosk,
  },
  {
    about: 'The user-authentication PIN is forgotten, the other works',
    situation: `pins=user-authentication&${self}`,
    routes: kiosk,
    claims: ['steps.kiosk-identify-by-signature', 'notes.kiosk-stores'],
  },
  {
    about: 'The user-authentication PIN is locked, the other works',
    situation: `pins=user-authentication&${self}`,
    routes: kiosk,
  },
  {
    about: 'The user-authentication PIN, and only a chain is near that resets the signature PIN alone',
    situation: `pins=user-authentication&${self}`,
    routes: kiosk,
    claims: ['notes.kiosk-stores', 'notes.kiosk-fails'],
  },
  {
    about: 'The signature PIN, without a phone',
    situation: `pins=signature&${me}&other-pin=works&certificates=valid&phone=none`,
    routes: office,
  },
  {
    about: 'The user-authentication PIN, without a phone',
    situation: `pins=user-authentication&${me}&other-pin=works&certificates=valid&phone=none`,
    routes: office,
  },
  {
    about: 'The face is not recognised',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['notes.kiosk-fails'],
  },
  {
    about: 'The reservation is older than 24 hours',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['steps.kiosk-go', 'notes.kiosk-fails'],
  },
  {
    about: 'At night, when no kiosk works',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['steps.kiosk-go'],
  },
  {
    about: 'The signature PIN, and the other is locked',
    situation: `pins=signature&${me}&other-pin=lost&certificates=valid`,
    routes: office,
  },
  {
    about: 'The user-authentication PIN, and the other is locked',
    situation: `pins=user-authentication&${me}&other-pin=lost&certificates=valid`,
    routes: office,
  },
  {
    about: 'The signature PIN, and its certificate was revoked by a move or a new name',
    situation: `pins=signature&${me}&other-pin=works&certificates=revoked`,
    routes: ['office(new-certificate)'],
    claims: ['notes.after-a-move', 'notes.both-certificates', 'steps.counter-new-certificate'],
  },
  {
    about: 'The user-authentication PIN, and the signature certificate was revoked',
    situation: `pins=user-authentication&${me}&other-pin=works&certificates=revoked`,
    routes: office,
    claims: ['notes.both-certificates', 'notes.after-a-move'],
  },
  {
    about: 'The signature PIN, and its certificate has expired',
    situation: `pins=signature&${me}&other-pin=works&certificates=expired`,
    routes: ['office(new-certificate)'],
    claims: ['steps.counter-new-certificate'],
  },
  {
    about: 'The signature PIN, and the other certificate has expired',
    situation: `pins=signature&${me}&other-pin=works&certificates=expired`,
    routes: ['office(new-certificate)'],
    claims: ['notes.both-certificates'],
  },
  {
    about: 'The user-authentication PIN, and its certificate has expired',
    situation: `pins=user-authentication&${me}&other-pin=works&certificates=expired`,
    routes: ['office(new-certificate)'],
    claims: ['steps.counter-new-certificate'],
  },
  {
    about: 'Both PINs, and both certificates have expired',
    situation: `pins=signature,user-authentication&${me}&certificates=expired`,
    routes: ['office(new-certificate)'],
    claims: ['steps.counter-new-certificate'],
  },
  {
    about: 'Name or address on the card is not the present one',
    situation:
      'pins=signature&goal=reset&card=outdated&card-kind=standard&applicant=holder&residence=japanese',
    routes: ['office(card-update, new-certificate)'],
    claims: ['steps.counter-card-update', 'notes.after-a-move'],
  },
  {
    about: 'The signature PIN, and there never was a signature certificate',
    situation: `pins=signature&${me}&certificates=none`,
    routes: ['none()', 'office(new-certificate)'],
    claims: ['notes.none-certificate'],
  },
  {
    about: 'The user-authentication PIN, and there is no signature certificate',
    situation: `pins=user-authentication&${me}&other-pin=lost&certificates=none`,
    routes: office,
  },
  {
    about: 'Both certificate PINs are gone',
    situation: `pins=signature,user-authentication&${me}&certificates=valid`,
    routes: office,
    claims: ['notes.kiosk-never'],
  },
  {
    about: 'The resident-register PIN',
    situation: `pins=resident-register&${me}`,
    routes: office,
    claims: ['notes.kiosk-never', 'notes.resident-register-pin'],
  },
  {
    about: 'The card-input PIN',
    situation: `pins=card-input&${me}`,
    routes: office,
    claims: ['notes.kiosk-never', 'notes.card-input-pin'],
  },
  {
    about: 'Resident-register and card-input PIN, perhaps with the same digits as a known one',
    situation: `pins=resident-register,card-input&${me}`,
    routes: office,
    claims: ['notes.same-digits', 'steps.enter-once'],
  },
  {
    about: 'Resident-register and card-input PIN are locked',
    situation: `pins=resident-register,card-input&${me}`,
    routes: office,
    claims: ['steps.counter-reset'],
  },
  {
    about: 'The signature PIN and one that only the office resets',
    situation: `pins=signature,resident-register&${me}&certificates=valid`,
    routes: office,
    claims: ['notes.kiosk-never', 'steps.counter-reset'],
  },
  {
    about: 'The user-authentication PIN and one that only the office resets',
    situation: `pins=user-authentication,card-input&${me}&certificates=valid`,
    routes: office,
    claims: ['notes.kiosk-never', 'steps.counter-reset'],
  },
  {
    about: 'All four PINs, or nobody knows which',
    situation: `pins=unsure&${me}&certificates=valid`,
    routes: office,
    claims: ['steps.counter-reset'],
  },
  {
    about: 'A service refused a PIN, and it is not clear which one it asked for',
    situation: `pins=unsure&${me}&certificates=valid`,
    routes: office,
    claims: ['questions.pins', 'notes.user-authentication-pin'],
  },
  {
    about: 'A child under 15, any PIN but that for the signature',
    situation: `pins=user-authentication,resident-register,card-input&${card}&applicant=parent&residence=japanese&certificates=valid`,
    routes: ['representative(reset)'],
    claims: ['steps.representative-together', 'documents.proof-of-representation'],
    city: 'representative.holder-must-come',
  },
  {
    about: 'A child under 15, the signature PIN',
    situation: `pins=signature&${card}&applicant=parent&residence=japanese`,
    routes: ['none()'],
    claims: ['notes.none-child'],
  },
  {
    about: 'An adult under guardianship, any PIN but that for the signature',
    situation: `pins=resident-register&${card}&applicant=guardian&residence=japanese`,
    routes: ['representative(reset)'],
    claims: ['documents.proof-of-representation'],
    city: 'representative.documents',
  },
  {
    about: 'An adult under guardianship, the signature PIN',
    situation: `pins=signature&${card}&applicant=guardian&residence=japanese&certificates=valid`,
    routes: ['none()', 'representative(reset)'],
    claims: ['notes.none-guardian'],
  },
  {
    about: 'The representative has no photo ID',
    situation: `pins=card-input&${card}&applicant=parent&residence=japanese`,
    routes: ['representative(reset)'],
    claims: ['steps.representative-together'],
    city: 'representative.documents',
  },
  {
    about: 'The child or the person in care stays at home',
    situation: `pins=card-input&${card}&applicant=parent&residence=japanese`,
    routes: ['representative(reset)'],
    claims: ['steps.representative-together'],
    city: 'representative.holder-must-come',
  },
  {
    about: 'Somebody else goes for the holder',
    situation: `pins=card-input&${card}&applicant=proxy&residence=japanese`,
    routes: ['proxy(reset)'],
    claims: [
      'steps.proxy-first-visit',
      'steps.proxy-letter',
      'steps.proxy-reply',
      'steps.proxy-second-visit',
      'documents.inquiry-letter',
    ],
    city: 'proxy',
  },
  {
    about: 'A proxy wants to use the kiosk',
    situation: `pins=signature&${card}&applicant=proxy&residence=japanese&certificates=valid`,
    routes: ['proxy(reset)'],
    claims: ['notes.kiosk-holder-only'],
  },
  {
    about: 'A proxy wants to use the counter in a post office',
    situation: `pins=card-input&${me}`,
    routes: office,
    claims: ['notes.post-offices'],
    city: 'post-offices',
  },
  {
    about: 'A holder of 15 to 17 with a signature certificate',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['questions.applicant'],
  },
  {
    about: 'Far from the municipality of registration',
    situation: `pins=signature&${self}`,
    routes: kiosk,
    claims: ['steps.office-go', 'steps.kiosk-face'],
  },
  {
    about: 'A town with counters in post offices',
    situation: `pins=card-input&${me}`,
    routes: office,
    claims: ['notes.post-offices'],
    city: 'post-offices',
  },
  {
    about: 'The maintenance Sunday, or late in the evening',
    situation: `pins=card-input&${me}`,
    routes: office,
    claims: ['steps.office-hours'],
    city: 'offices.sessions',
  },
  {
    about: 'A Japanese national who has moved abroad',
    situation: `pins=card-input&${card}&applicant=holder&residence=abroad`,
    routes: ['abroad(reset)'],
  },
  {
    about: 'The stay is renewed, the card is not yet extended',
    situation: `pins=card-input&${stay}&renewal=granted`,
    routes: ['office(extension, reset)'],
    claims: ['steps.counter-extension', 'notes.card-ends-with-stay', 'documents.new-residence-card'],
  },
  {
    about: 'The renewal is pending and the card’s date comes near',
    situation: `pins=card-input&${stay}&renewal=pending-near`,
    routes: ['office(special-extension, reset)'],
    claims: ['steps.counter-special-extension', 'documents.pending-proof'],
  },
  {
    about: 'The kiosk would do, but the card has to be extended anyway',
    situation: `pins=signature&${stay}&renewal=granted&other-pin=works&certificates=valid&phone=capable`,
    routes: ['office(extension, reset)', 'kiosk(reset)'],
    claims: ['steps.counter-extension'],
  },
  {
    about: 'A foreign national without a limit of stay',
    situation: `pins=signature&${card}&applicant=holder&residence=unlimited&other-pin=works&certificates=valid&phone=capable`,
    routes: kiosk,
    claims: ['notes.no-limit-of-stay'],
  },
  {
    about: 'Residence card and My Number Card in one',
    situation:
      'pins=signature&goal=reset&card=valid&card-kind=specified&applicant=holder&residence=limited&certificates=valid',
    routes: office,
    claims: ['notes.specified-card'],
  },
  {
    about: 'The holder has nothing but the card, and the town wants a second document',
    situation: `pins=card-input&${me}`,
    routes: office,
    claims: ['documents.second-identity-document', 'notes.cities-differ'],
    city: 'second-document',
  },
  {
    about: 'The user-authentication PIN was reset at a kiosk; the other 4-digit PINs had the same digits',
    situation: `pins=user-authentication&${self}`,
    routes: kiosk,
    claims: ['steps.kiosk-new-user-authentication'],
  },
  {
    about: 'The user-authentication PIN is locked and needed for the doctor only',
    situation: `pins=user-authentication&${self}`,
    routes: kiosk,
    claims: ['notes.doctor'],
  },
  {
    about: 'A Japanese national will move abroad, tomorrow or later',
    reason:
      'Nobody is asked what they mean to do. Until the move the guide tells them the same as everybody; the office that takes the notice of the move also asks whether the card is to go on.',
  },
  {
    about: 'A Japanese national abroad, who did not have the card continued before the move',
    situation: 'pins=signature&goal=reset&card=expired&applicant=holder&residence=abroad',
    routes: ['abroad(new-card)'],
    claims: ['notes.void-card', 'steps.counter-new-card'],
  },
  {
    about: 'A foreign national who has left Japan for good',
    reason: 'The card is void, and there is no way to a new one: no residence of the guide stands for them.',
  },
  {
    about: 'Moved to another town, and the card was not taken over within 90 days of the notice',
    situation: 'pins=signature&goal=reset&card=expired&applicant=holder&residence=japanese',
    routes: ['office(new-card)'],
    claims: ['notes.void-card', 'steps.counter-new-card'],
  },
  {
    about: 'The stay has become unlimited since the card was made, and the card’s old date is ahead',
    situation: `pins=unsure&${stay}&renewal=granted&certificates=valid`,
    routes: ['office(reset, extension)'],
    claims: ['steps.counter-extension', 'steps.counter-reset'],
  },
  {
    about: 'The user-authentication PIN, and only a chain is near that is not on the list there',
    situation: `pins=user-authentication&${self}`,
    routes: kiosk,
    claims: ['notes.kiosk-stores', 'notes.kiosk-fails'],
  },
  {
    about: 'The PIN of a card in an iPhone',
    situation: `pins=smartphone&${card}&applicant=holder`,
    routes: ['smartphone-app(reset)'],
    claims: ['notes.phone-pins'],
  },
  {
    about: 'A card without PINs that shows an old address',
    situation:
      'pins=signature&goal=reset&card=outdated&card-kind=pinless&applicant=holder&residence=japanese',
    routes: ['office(card-update, convert)', 'none()'],
    claims: ['steps.counter-card-update', 'steps.counter-convert'],
  },
];
