/** What a guide can be asked to show, from the leaflet to ends of every kind. */
export const states: Readonly<Record<string, string>> = {
  'the leaflet': '',
  'a question': 'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=limited',
  'the kiosk':
    'pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=works&certificates=valid&phone=capable',
  'the office, with an extension':
    'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=limited&renewal=granted',
  'a proxy':
    'pins=signature,card-input&goal=reset&card=outdated&card-kind=standard&applicant=proxy&residence=unlimited&certificates=revoked',
  'a lost card': 'pins=unsure&goal=reset&card=lost&applicant=holder&residence=abroad',
  'an unsure reader':
    'pins=user-authentication&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=unsure&certificates=unsure&phone=unsure',
};
