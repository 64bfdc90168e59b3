/** What an XML file may not hold: with one such sign in it neither word processor nor spreadsheet opens the file. */
const NO_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the signs that no XML file may hold. */
export const xmlText = (text: string): string => text.replace(NO_XML, '');
