/** Phone numbers as whole numbers, the calling code first: from the one to the other, both included. */
export type NumberRange = readonly [from: number, to: number];

/**
 * The numbers that regulators keep free for films, books and examples, by country (ISO 3166). A country without such
 * numbers is not here: any other number may be somebody's, today or tomorrow.
 */
export const fictionNumbers: Readonly<Record<string, readonly NumberRange[]>> = {
  US: northAmerican([
    201, 202, 203, 205, 206, 207, 208, 212, 213, 214, 215, 216, 217, 218, 301, 302, 303, 304, 305, 307, 308, 309, 312,
    313, 314, 315, 316, 317, 318, 319, 401, 402, 404, 405, 406, 407, 408, 410, 412, 413, 414, 415,
  ]),
  CA: northAmerican([204, 250, 306, 403, 416, 418, 506, 514, 519, 604, 613, 705, 709, 780, 807, 819, 902, 905]),
  // Ofcom, "Telephone numbers for use in TV and radio drama programmes": 1,000 each in large cities, in the area 01632,
  // which does not exist, and of mobile numbers.
  // https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
  GB: [
    ...[113, 114, 115, 116, 117, 118, 121, 131, 141, 151, 161].map((area) => within(`44${area}496`, '0000', '0999')),
    within('44191498', '0000', '0999'),
    within('44207946', '0000', '0999'),
    within('44292018', '0000', '0999'),
    within('441632960', '000', '999'),
    within('447700900', '000', '999'),
  ],
  // ACMA, "Phone numbers for use in TV shows, films and creative works": two blocks in each of the four areas, and single
  // mobile numbers.
  // https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works
  AU: [
    ...[2, 3, 7, 8].flatMap((area) => ['5550', '7010'].map((block) => within(`61${area}${block}`, '0000', '9999'))),
    ...[
      '0006 0110 0156 0157 0158 0159 0313 0737 1266 1491 1804 2549 2665 2983 3087 3770 4118 4632',
      '5254 5789 6398 6801 7426 7644 8148 8888 8957 9212 9455 9760',
    ].flatMap((ends) => ends.split(' ').map((end) => within('6149157', end, end))),
  ],
  // Arcep, decision 2018-0881, numbering plan, "Numéros pour œuvres audiovisuelles": 10,000 in each of the five regions,
  // and of mobile numbers.
  // https://www.arcep.fr/uploads/tx_gsavis/18-0881.pdf
  FR: ['19900', '26191', '35301', '46571', '53649', '63998'].map((block) => within(`33${block}`, '0000', '9999')),
  // Bundesnetzagentur, Mitteilung 148/2021, "Rufnummern für Medienproduktionen": 1,000 each in Berlin, Frankfurt, Hamburg,
  // Cologne and Munich, and mobile numbers that the operators keep free.
  // https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/_DL/mittlg148_2021.pdf
  DE: [
    ...['3023125', '6990009', '4066969', '2214710', '8999998'].map((block) => within(`49${block}`, '000', '999')),
    within('491713920', '000', '099'),
    within('4917604069', '000', '099'),
  ],
  // ComReg, "Numbering Conditions of Use and Application Process": 020 91X XXXX is for drama.
  IE: [within('3532091', '00000', '99999')],
  // Nkom, "Alle nummerserier for norske telefonnumre", the series for film and television.
  // https://nkom.no/telefoni-og-telefonnummer/telefonnummer-og-den-norske-nummerplan/alle-nummerserier-for-norske-telefonnumre
  NO: [within('476805', '0000', '9999')],
  // PTS, "Telefonnummer till böcker och filmer": Stockholm, Gothenburg, Malmö, Kiruna, and mobile numbers.
  // https://www.pts.se/internet-och-telefoni/telefonnummer-och-adressering/telefonnummer-till-bocker-och-filmer/
  SE: [
    within('46846500', '400', '499'),
    within('46313900', '600', '699'),
    within('46406280', '400', '499'),
    within('46980319', '200', '299'),
    within('46701740', '605', '699'),
  ],
};

/**
 * 555-0100 to 555-0199 in every area (NANPA, "555 Line Numbers"; the same in Canada). Only areas in use, since back ends
 * that check numbers refuse one that was never given out.
 * https://www.nationalnanpa.com/number_resource_info/555_numbers.html
 */
function northAmerican(areas: readonly number[]): readonly NumberRange[] {
  return areas.map((area) => within(`1${area}5550`, '100', '199'));
}

function within(prefix: string, first: string, last: string): NumberRange {
  return [Number(prefix + first), Number(prefix + last)];
}
